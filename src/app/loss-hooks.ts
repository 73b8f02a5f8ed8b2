import { useLiveQuery } from "dexie-react-hooks";
import { useSyncExternalStore } from "react";
import { unsavedForLong } from "./backup-state.ts";
import type { Rehearse } from "./rehearse.ts";
import type { Loss } from "./tripwire.ts";

// What the first screen asks about the safety of the data.

/** What the browser has lost; null where all is there. */
export const useLoss = ({ tripwire }: Rehearse): Loss | null =>
  useSyncExternalStore(tripwire.subscribe, tripwire.loss);

/** How many reviews are to be saved elsewhere by now; null where it is little, undefined until it was read. */
export const useUnsavedForLong = (app: Rehearse): number | null | undefined =>
  useLiveQuery(() => unsavedForLong(app), [app]);
