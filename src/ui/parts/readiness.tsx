import type { InterviewDay } from "#app/interview-day.ts";
import { type Prospect, useProspects } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { PlanMisfit } from "./plan-misfit.tsx";
import { ReadinessChart } from "./readiness-chart.tsx";
import { ReadinessHeading } from "./readiness-heading.tsx";
import { readyInWords } from "./readiness-words.ts";
import { WhatIf } from "./what-if.tsx";
import "./readiness.css";

/** What to expect of each interview ahead, and what could be changed about it. */
export function Readiness({ app, day }: { app: Rehearse; day: InterviewDay }) {
  const prospects = useProspects(app, day);
  if (prospects?.status === "failed") {
    return (
      <p className="problem">How ready you will be could not be reckoned: {prospects.reason}</p>
    );
  }
  return day.ahead.map((interview) => {
    const prospect = prospects?.prospects.find((each) => each.interview === interview.id);
    return (
      <section key={interview.id} className="readiness" aria-label={interview.name}>
        <ReadinessHeading interview={interview} clock={app.environment} />
        {prospect ? (
          <Reckoned app={app} day={day} interview={interview} prospect={prospect} />
        ) : (
          <p className="readiness-waiting" role="status">
            Reckoning how ready you will be…
          </p>
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
};

function Reckoned({ app, day, interview, prospect }: Props) {
  if (prospect.recall === null) {
    return <p>None of the cards that it covers is in use. Change what it covers, above.</p>;
  }
  const { usualMinutes } = day;
  return (
    <>
      <p className="readiness-sentence">
        {readyInWords(interview, prospect, usualMinutes, app.environment)}
      </p>
      <ReadinessChart interview={interview} prospect={prospect} clock={app.environment} />
      {prospect.misfit && <PlanMisfit app={app} interview={interview} misfit={prospect.misfit} />}
      <WhatIf app={app} whatIf={prospect.whatIf} usualMinutes={usualMinutes} />
    </>
  );
}
