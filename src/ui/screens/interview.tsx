import { useCoverable, useInterview } from "#app/interview-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { InterviewId } from "#model/ids.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { InterviewForm } from "#ui/interview/interview-form.tsx";
import { InterviewMissing } from "#ui/interview/interview-missing.tsx";
import { MockLink } from "#ui/mock/mock-link.tsx";
import { useFirst } from "#ui/today/first-value.ts";
import { say } from "#words/interviews.ts";

type Props = {
  readonly app: Rehearse;
  /** Null: a new one. */
  readonly id: InterviewId | null;
};

/** An interview to prepare for: its name, when it is, and what it covers. */
export function InterviewScreen({ app, id }: Props) {
  const interview = useFirst(useInterview(app, id));
  const decks = useFirst(useCoverable(app));
  if (interview === null && id !== null) return <InterviewMissing />;
  return (
    <div className="screen">
      <PageHeading title={say(id === null ? "new" : "interview")} />
      {interview !== undefined && decks && (
        <InterviewForm app={app} interview={interview} decks={decks} />
      )}
      {interview && <MockLink />}
    </div>
  );
}
