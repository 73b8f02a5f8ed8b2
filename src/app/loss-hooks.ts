import { useSyncExternalStore } from "react";
import type { Rehearse } from "./rehearse.ts";
import type { Loss } from "./tripwire.ts";

/** What the browser has lost; null where all is there. */
export const useLoss = ({ tripwire }: Rehearse): Loss | null =>
  useSyncExternalStore(tripwire.subscribe, tripwire.loss);
