import { useLiveQuery } from "dexie-react-hooks";
import { unsavedForLong } from "./backup-state.ts";
import type { Rehearse } from "./rehearse.ts";

/** How many reviews are to be saved elsewhere by now; null where it is little, undefined until it was read. */
export const useUnsavedForLong = (app: Rehearse): number | null | undefined =>
  useLiveQuery(() => unsavedForLong(app), [app]);
