import { useLiveQuery } from "dexie-react-hooks";
import type { MockId } from "#model/ids.ts";
import { type MockPage, type MocksPage, readMockPage, readMocks } from "./mock-reads.ts";
import type { Rehearse } from "./rehearse.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

export const useMocks = (app: Rehearse): MocksPage | undefined =>
  useLiveQuery(() => readMocks(app), [app]);

/** Null when there is none of that id. */
export const useMockPage = (app: Rehearse, id: MockId): MockPage | null | undefined =>
  useLiveQuery(() => readMockPage(app, id), [app, id]);
