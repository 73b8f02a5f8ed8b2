import { useState } from "react";
import { reasonOf } from "#app/reason.ts";

/**
 * Changes something of the plan, and tells why where that failed.
 *
 * @param isCurrent whether what is on the screen still holds; where not, nothing is changed
 */
export function useChange(
  isCurrent: boolean,
  onChanged: () => void,
): {
  readonly change: (work: () => Promise<unknown>) => void;
  readonly problem: string | null;
} {
  const [problem, setProblem] = useState<string | null>(null);
  const change = (work: () => Promise<unknown>) => {
    if (!isCurrent) return;
    work().then(
      () => {
        setProblem(null);
        onChanged();
      },
      (error: unknown) => setProblem(reasonOf(error)),
    );
  };
  return { change, problem };
}
