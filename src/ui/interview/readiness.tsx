import { useRef } from "react";
import type { InterviewDay } from "#app/interview-day.ts";
import { type Prospect, useProspects } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { say } from "#words/interviews.ts";
import { PlanMisfit } from "./plan-misfit.tsx";
import { ReadinessChart } from "./readiness-chart.tsx";
import { ReadinessHeading } from "./readiness-heading.tsx";
import { readyInWords } from "./readiness-words.ts";
import { WhatIf } from "./what-if.tsx";
import "./readiness.css";

/** What to expect of each interview ahead, and what could be changed about it. */
export function Readiness({ app, day }: { app: Rehearse; day: InterviewDay }) {
  const { prospects, isCurrent } = useProspects(app, day);
  if (prospects?.status === "failed") {
    return <p className="problem">{say("unknownReadiness", { reason: prospects.reason })}</p>;
  }
  return day.ahead.map((interview) => {
    const prospect = prospects?.prospects.find((each) => each.interview === interview.id);
    return (
      <section
        key={interview.id}
        className="readiness"
        aria-label={interview.name}
        aria-busy={!isCurrent}
      >
        <ReadinessHeading interview={interview} clock={app.environment} />
        {prospect ? (
          <Known
            app={app}
            day={day}
            interview={interview}
            prospect={prospect}
            isCurrent={isCurrent}
          />
        ) : (
          <p className="readiness-waiting">{say("workingOut")}</p>
        )}
      </section>
    );
  });
}

type Props = {
  readonly app: Rehearse;
  readonly day: InterviewDay;
  readonly interview: Interview;
  readonly prospect: Prospect;
  readonly isCurrent: boolean;
};

function Known({ app, day, interview, prospect, isCurrent }: Props) {
  const sentence = useRef<HTMLParagraphElement>(null);
  // The button that was pressed may go with what it mended: the next step of the keyboard goes on from here.
  const onChanged = () => sentence.current?.focus();
  const { misfit, whatIf, usualMinutes } = prospect;
  if (prospect.recall === null || usualMinutes === 0) {
    return <p>{say(usualMinutes === 0 ? "noMinutes" : "noneInUse")}</p>;
  }
  return (
    <>
      <p className="readiness-sentence" tabIndex={-1} aria-live="polite" ref={sentence}>
        {readyInWords(interview, prospect, app.environment)}
      </p>
      <ReadinessChart
        interview={interview}
        prospect={prospect}
        today={day.agenda?.agenda.today ?? null}
        clock={app.environment}
      />
      {misfit && (
        <PlanMisfit
          app={app}
          interview={interview}
          misfit={misfit}
          usualMinutes={usualMinutes}
          isCurrent={isCurrent}
          onChanged={onChanged}
        />
      )}
      <WhatIf
        key={usualMinutes}
        app={app}
        whatIf={whatIf}
        usualMinutes={usualMinutes}
        isCurrent={isCurrent}
        onChanged={onChanged}
      />
    </>
  );
}
