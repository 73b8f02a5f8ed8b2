import { useId } from "react";
import { say } from "#words/mock.ts";

type Props = {
  /** Null where they were not counted. */
  readonly count: number | null;
  readonly onCount: (count: number | null) => void;
};

/** How many filler words there were, for who wants to count them. */
export function MockFillers({ count, onCount }: Props) {
  const id = useId();
  return (
    <fieldset className="mock-fillers" aria-labelledby={id}>
      <p id={id}>{say("fillerWords")}</p>
      <button
        type="button"
        className="button"
        aria-label={say("oneFewer")}
        disabled={count === null}
        onClick={() => onCount(count === null || count === 0 ? null : count - 1)}
      >
        −
      </button>
      <output className="mock-fillers-count">{count ?? say("notCounted")}</output>
      <button
        type="button"
        className="button"
        aria-label={say("oneMore")}
        onClick={() => onCount(count === null ? 1 : count + 1)}
      >
        +
      </button>
    </fieldset>
  );
}
