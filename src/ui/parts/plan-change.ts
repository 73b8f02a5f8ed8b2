import { useState } from "react";
import { reasonOf } from "#app/reason.ts";

/** Changes something of the plan, and tells why where that failed. */
export function useChange(): {
  readonly change: (work: () => Promise<unknown>) => void;
  readonly problem: string | null;
} {
  const [problem, setProblem] = useState<string | null>(null);
  const change = (work: () => Promise<unknown>) => {
    work().then(
      () => setProblem(null),
      (error: unknown) => setProblem(reasonOf(error)),
    );
  };
  return { change, problem };
}
