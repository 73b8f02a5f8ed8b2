import { useCoverable, useInterview } from "#app/interview-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { InterviewId } from "#model/ids.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { useFirst } from "#ui/parts/first-value.ts";
import { InterviewForm } from "#ui/parts/interview-form.tsx";
import { InterviewMissing } from "#ui/parts/interview-missing.tsx";
import { MockLink } from "#ui/parts/mock-link.tsx";
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
