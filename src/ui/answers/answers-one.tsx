import { useLocation } from "wouter";
import { useAnswer } from "#app/answer-hooks.ts";
import { hasWords, titleOf } from "#app/answer-words.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { AnswerId } from "#model/ids.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { say } from "#words/answers.ts";
import { answersPath } from "./answers-path.ts";
import { MyAnswerEditor } from "./my-answer-editor.tsx";
import { StoryQuestions } from "./story-questions.tsx";

type Props = {
  readonly app: Rehearse;
  readonly id: AnswerId;
  /** Whether it may be yet to be begun. */
  readonly isFresh: boolean;
};

/** An answer or story by itself: its words, and the questions that it answers. One that is not begun yet is begun here. */
export function AnswersOne({ app, id, isFresh }: Props) {
  const answer = useAnswer(app, id);
  const [, navigate] = useLocation();
  if (answer === undefined) return null;
  if (answer === null && !isFresh)
    return (
      <>
        <BackLink href={answersPath}>{say("myAnswers")}</BackLink>
        <PageHeading title={say("missing")} />
        <p>{say("aboutMissing")}</p>
      </>
    );
  const words = answer?.words.value;
  const isBegun = words !== undefined && hasWords(words);
  const isThere = isBegun && answer?.removed?.value !== true;
  return (
    <>
      <BackLink href={answersPath}>{say("myAnswers")}</BackLink>
      <PageHeading title={isBegun ? titleOf(words) : say("newStory")} dir="auto" />
      <MyAnswerEditor
        key={id}
        app={app}
        answer={{ id, serves: [] }}
        begins="story"
        onDelete={() => navigate(answersPath)}
      />
      {answer && isThere && <StoryQuestions app={app} answer={answer} />}
    </>
  );
}
