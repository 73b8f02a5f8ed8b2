import { memo } from "react";
import { Link } from "wouter";
import { titleOf, toldIn } from "#app/answer-words.ts";
import type { Answer } from "#model/answer.ts";
import { say } from "#words/answers.ts";
import { answerPath } from "./answers-path.ts";
import { lengthWords } from "./my-answer-length.ts";

type Props = {
  readonly answer: Answer;
  /** What the first question asks that it answers; null where that is not known. */
  readonly question: string | null;
};

/** An answer in the list of all. It has the same height before its question was read. */
export const AnswersRow = memo(({ answer, question }: Props) => {
  const words = answer.words.value;
  const count = answer.serves.value.length;
  return (
    <article className="answers-row">
      <h2 dir="auto">
        <Link href={answerPath(answer.id)} className="answers-link">
          {titleOf(words)}
        </Link>
      </h2>
      <p className="fine-print">
        {words.form === "story" ? say("story") : say("answer")} · {lengthWords(toldIn(words))}
      </p>
      <p className="answers-question fine-print" dir="auto">
        {servesInWords(count, question)}
      </p>
    </article>
  );
});

function servesInWords(count: number, question: string | null): string {
  if (count === 0) return say("noQuestion");
  if (question === null) return say("questions", { questions: count });
  return count === 1 ? question : say("questionAndMore", { question, more: count - 1 });
}
