import { useRef, useState } from "react";
import { type FirstStep, settleStep } from "#app/first-steps.ts";
import { useFirstSteps } from "#app/first-steps-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/today-more.ts";
import { InstallStep } from "./install-step.tsx";
import { InterviewStep } from "./interview-step.tsx";
import { MinutesStep } from "./minutes-step.tsx";
import "./first-steps.css";

const parts = { interview: InterviewStep, minutes: MinutesStep, install: InstallStep };

/** After the first card: what can be set up, or left, one below the other. */
export function FirstSteps({ app }: { readonly app: Rehearse }) {
  const steps = useFirstSteps(app);
  const [told, setTold] = useState<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  if (steps.length === 0 && told === null) return null;
  const settle = (step: FirstStep) => (said: string) => {
    settleStep(step);
    setTold(said);
    // What had the focus is gone.
    line.current?.focus();
  };
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps" className="first-steps-title">
        {say("ifYouLike")}
      </h2>
      {steps.map((step) => {
        const Step = parts[step];
        return <Step key={step} app={app} onSettled={settle(step)} />;
      })}
      <p role="status" className="hint" tabIndex={-1} ref={line}>
        {told}
      </p>
    </section>
  );
}
