import { useLiveQuery } from "dexie-react-hooks";
import { useRef } from "react";
import { hourMs } from "#model/time.ts";
import { type Checklist, readChecklist, readChecklistProgress } from "./checklist.ts";
import type { Rehearse } from "./rehearse.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

const hourOf = ({ environment }: Rehearse): number => Math.floor(environment.now() / hourMs);

export function useChecklist(app: Rehearse): Checklist | undefined {
  const last = useRef<Checklist>(undefined);
  last.current = useLiveQuery(() => readChecklist(app, last.current), [app, hourOf(app)]);
  return last.current;
}

/** Null where there are no actions. */
export const useChecklistProgress = (app: Rehearse) =>
  useLiveQuery(() => readChecklistProgress(app), [app, hourOf(app)]);
