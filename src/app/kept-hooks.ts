import { useEffect, useState } from "react";
import type { Rehearse } from "./rehearse.ts";
import { keptSince } from "./restore.ts";

/** How many entries of the log were kept since the last backup; null until they were read. */
export function useKeptSince(app: Rehearse): number | null {
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => {
    keptSince(app).then(
      (entries) => setKept(entries.length),
      () => setKept(0),
    );
  }, [app]);
  return kept;
}
