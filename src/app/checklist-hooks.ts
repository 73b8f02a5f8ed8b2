import { useLiveQuery } from "dexie-react-hooks";
import { hourMs } from "#model/time.ts";
import { readChecklist, readChecklistProgress } from "./checklist.ts";
import type { Rehearse } from "./rehearse.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

const hourOf = ({ environment }: Rehearse): number => Math.floor(environment.now() / hourMs);

export const useChecklist = (app: Rehearse) =>
  useLiveQuery(() => readChecklist(app), [app, hourOf(app)]);

/** Null where there are no actions. */
export const useChecklistProgress = (app: Rehearse) =>
  useLiveQuery(() => readChecklistProgress(app), [app, hourOf(app)]);
