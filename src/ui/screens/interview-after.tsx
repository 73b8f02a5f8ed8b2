import { Link } from "wouter";
import { useCoverable, useInterview } from "#app/interview-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { InterviewId } from "#model/ids.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { DebriefForm } from "#ui/interview/debrief-form.tsx";
import { InterviewMissing } from "#ui/interview/interview-missing.tsx";
import { dateInWords } from "#ui/interview/interview-words.ts";
import { useFirst } from "#ui/today/first-value.ts";
import { say } from "#words/interviews.ts";

type Props = { readonly app: Rehearse; readonly id: InterviewId };

/** An interview that is over: how it went, and what was asked. */
export function InterviewAfterScreen({ app, id }: Props) {
  const interview = useFirst(useInterview(app, id));
  const decks = useFirst(useCoverable(app));
  if (interview === null) return <InterviewMissing />;
  return (
    <div className="screen">
      <PageHeading
        title={say("after")}
        above={interview ? dateInWords(interview.at, app.environment) : <>&nbsp;</>}
      />
      {interview && decks && <DebriefForm app={app} interview={interview} decks={decks} />}
      {interview && (
        <p>
          <Link href={`/interviews/${encodeURIComponent(id)}`} className="text-link">
            {say("changeOrRemove")}
          </Link>
        </p>
      )}
    </div>
  );
}
