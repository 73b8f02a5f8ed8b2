import { useSyncExternalStore } from "react";
import type { Rehearse } from "./rehearse.ts";
import type { DoneAct } from "./undo.ts";

/** The act that can be undone now. */
export const useLastAct = ({ undo }: Rehearse): DoneAct | null =>
  useSyncExternalStore(undo.subscribe, undo.last);
