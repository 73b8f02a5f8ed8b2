import { Link } from "wouter";
import { titleOf, toldIn } from "#app/answer-words.ts";
import type { Answer } from "#model/answer.ts";
import { say } from "#words/answers.ts";
import { answerPath } from "./answers-path.ts";
import { lengthWords, wordCount } from "./my-answer-length.ts";
import { MyAnswerWords } from "./my-answer-words.tsx";

/** An answer with more words than this is folded: it is one's own, and beneath the key points. */
const shortWords = 60;

type Props = {
  readonly answer: Answer;
  readonly onEdit: () => void;
  /** It answers other questions too, and is not to answer this one. */
  readonly onUnlink: () => void;
};

/** One's own answer, to be read. */
export function MyAnswer({ answer, onEdit, onUnlink }: Props) {
  const words = answer.words.value;
  const told = toldIn(words);
  const title = titleOf(words);
  const isNamed = words.form === "story";
  const count = answer.serves.value.length;
  return (
    <article className="my-answer">
      {wordCount(told) > shortWords ? (
        <details className="whole-answer">
          <summary>
            <span dir="auto">{title}</span>
          </summary>
          <MyAnswerWords words={words} />
        </details>
      ) : (
        <>
          {isNamed && (
            <h3 className="my-answer-name" dir="auto">
              {title}
            </h3>
          )}
          <MyAnswerWords words={words} />
        </>
      )}
      <p className="hint">{lengthWords(told)}</p>
      <div className="my-answer-buttons">
        <button type="button" className="button" onClick={onEdit}>
          {say("change")}
        </button>
        {count > 1 && (
          <button type="button" className="button" onClick={onUnlink}>
            {say("notForThis")}
          </button>
        )}
        <Link href={answerPath(answer.id)} className="my-answer-link">
          {servesWords(count)}
        </Link>
      </div>
    </article>
  );
}

const servesWords = (count: number): string =>
  count === 1 ? say("useForMore") : say("answersQuestions", { questions: count });
