import type { Rehearse } from "#app/rehearse.ts";
import { AnswersAll } from "#ui/answers/answers-all.tsx";
import { AnswersMissing } from "#ui/answers/answers-missing.tsx";
import { AnswersOne } from "#ui/answers/answers-one.tsx";
import { answerAt } from "#ui/answers/answers-path.ts";
import "./answers.css";

type Props = {
  readonly app: Rehearse;
  /** What the address says behind the screen's own: an answer, or "missing"; empty for all answers. */
  readonly of: string;
};

/** One's own answers and stories: all of them, one of them, or the questions that have none. */
export function AnswersScreen({ app, of }: Props) {
  return (
    <div className="screen answers-screen">
      {of === "" ? (
        <AnswersAll app={app} />
      ) : of === "missing" ? (
        <AnswersMissing app={app} />
      ) : (
        <AnswersOne app={app} {...answerAt(of)} />
      )}
    </div>
  );
}
