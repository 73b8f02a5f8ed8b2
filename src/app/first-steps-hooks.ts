import { useLiveQuery } from "dexie-react-hooks";
import { useEffect } from "react";
import {
  type FirstStep,
  firstSteps,
  readBeginning,
  settledSteps,
  settleStep,
} from "./first-steps.ts";
import { useInstallWay } from "./install.ts";
import { usePreference } from "./preference.ts";
import type { Rehearse } from "./rehearse.ts";

/** The steps that a person who has just begun may take next; none before the first review. */
export function useFirstSteps(app: Rehearse): readonly FirstStep[] {
  const beginning = useLiveQuery(() => readBeginning(app), [app]);
  const settled = usePreference(settledSteps);
  const way = useInstallWay();
  const isDone: Record<FirstStep, boolean> = {
    interview: beginning?.hasInterview === true,
    minutes: false,
    install: way === "installed",
  };
  // Not again, should the interview be removed.
  useEffect(() => {
    if (isDone.interview && !settledSteps.value().includes("interview")) settleStep("interview");
  }, [isDone.interview]);
  if (!beginning?.isBeginner) return [];
  return firstSteps.filter(
    (step) =>
      !settled.includes(step) && !isDone[step] && !(step === "install" && way === "unknown"),
  );
}
