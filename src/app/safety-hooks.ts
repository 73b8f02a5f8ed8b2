import { useEffect, useState, useSyncExternalStore } from "react";
import type { End } from "#store/database.ts";
import type { Held } from "./held-entry.ts";
import type { Rehearse } from "./rehearse.ts";
import type { StartWait } from "./start-wait.ts";

/** What a start that takes longer waits for. */
export const useStartWait = (wait: StartWait) => useSyncExternalStore(wait.subscribe, wait.now);

/** Why the app can read and write no more, in a sentence; null while it can. */
export function useEnd({ db }: Rehearse): End | null {
  const [end, setEnd] = useState<End | null>(null);
  useEffect(() => void db.ended.then(setEnd), [db]);
  return end;
}

/** The rating that is not saved yet; null where there is none. */
export const useHeld = ({ held }: Rehearse): Held | null =>
  useSyncExternalStore(held.subscribe, held.now);
