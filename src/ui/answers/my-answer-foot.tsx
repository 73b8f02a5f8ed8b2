import { useEffect, useState } from "react";
import { say } from "#words/answers.ts";
import { isLong, lengthWords } from "./my-answer-length.ts";
import type { PartInHand } from "./my-answer-part.ts";

type Props = {
  readonly parts: readonly PartInHand[];
  /** What is said aloud. */
  readonly told: readonly string[];
};

/** How long an answer is, and whether it is stored. Its room is kept, so that nothing moves while one types. */
export function MyAnswerFoot({ parts, told }: Props) {
  const failed = parts.find(({ problem }) => problem !== null);
  const isUnsaved = parts.some((part) => part.isUnsaved && !part.elsewhere);
  const isSaved = useHasBeen(parts.some((part) => part.isSaved));
  const state = isUnsaved ? say("saving") : isSaved ? say("saved") : "";
  return (
    <>
      <p className="my-answer-foot hint">
        <span>{lengthWords(told)}</span>
        <span aria-hidden="true">{!failed && state}</span>
      </p>
      {/* Told once: it is stored again with each pause. */}
      <p role="status" className="visually-hidden">
        {isSaved && !failed && say("savedByItself")}
      </p>
      {isLong(told) && <p className="hint">{say("long")}</p>}
      {failed && (
        <div className="my-answer-problem" role="alert">
          <p className="field-problem">{say("notSaved", { reason: failed.problem ?? "" })}</p>
          <button type="button" className="button" onClick={() => void failed.keep()}>
            {say("tryAgain")}
          </button>
        </div>
      )}
    </>
  );
}

/** Whether something was true before. */
function useHasBeen(isNow: boolean): boolean {
  const [hasBeen, setHasBeen] = useState(isNow);
  useEffect(() => {
    if (isNow) setHasBeen(true);
  }, [isNow]);
  return hasBeen;
}
