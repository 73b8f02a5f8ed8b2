import { useEffect, useState } from "react";
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
  const state = isUnsaved ? "Saving…" : isSaved ? "Saved" : "";
  return (
    <>
      <p className="my-answer-foot hint">
        <span>{lengthWords(told)}</span>
        <span aria-hidden="true">{!failed && state}</span>
      </p>
      {/* Told once: it is stored again with each pause. */}
      <p role="status" className="visually-hidden">
        {isSaved && !failed && "Saved. What you type is saved by itself."}
      </p>
      {isLong(told) && (
        <p className="hint">Over two minutes aloud: keep what can wait until they ask.</p>
      )}
      {failed && (
        <div className="my-answer-problem" role="alert">
          <p className="field-problem">Not saved: {failed.problem}</p>
          <button type="button" className="button" onClick={() => void failed.keep()}>
            Try again
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
