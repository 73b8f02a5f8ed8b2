import { useId } from "react";

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
      <p id={id}>Filler words</p>
      <button
        type="button"
        className="button"
        aria-label="One filler word fewer"
        disabled={count === null}
        onClick={() => onCount(count === null || count === 0 ? null : count - 1)}
      >
        −
      </button>
      <output className="mock-fillers-count">{count ?? "not counted"}</output>
      <button
        type="button"
        className="button"
        aria-label="One filler word more"
        onClick={() => onCount(count === null ? 1 : count + 1)}
      >
        +
      </button>
    </fieldset>
  );
}
