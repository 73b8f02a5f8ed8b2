import { Link } from "wouter";
import type { InterviewDay } from "#app/interview-day.ts";
import { useInterviewDay } from "#app/progress-hooks.ts";
import { useProspects } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { readyInWords } from "#ui/interview/readiness-words.ts";

/** How ready the plan will make a person for the interviews ahead, in the words of Today. */
export function ProgressReadiness({ app }: { app: Rehearse }) {
  const day = useInterviewDay(app);
  return day && day.ahead.length > 0 && day.problem === null ? <Ready app={app} day={day} /> : null;
}

function Ready({ app, day }: { app: Rehearse; day: InterviewDay }) {
  const { prospects } = useProspects(app, day);
  if (prospects?.status !== "known") return null;
  return day.ahead.map((interview) => {
    const prospect = prospects.prospects.find((each) => each.interview === interview.id);
    if (!prospect || prospect.recall === null) return null;
    return (
      <p key={interview.id}>
        <Link href={`/interviews/${encodeURIComponent(interview.id)}`} dir="auto">
          {interview.name}
        </Link>
        : {readyInWords(interview, prospect, app.environment)}
      </p>
    );
  });
}
