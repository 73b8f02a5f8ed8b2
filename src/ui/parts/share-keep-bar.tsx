import { useLocation } from "wouter";
import type { Keeping } from "./keeping.ts";
import { progressInWords, WorkProgress } from "./work-progress.tsx";

type Props = {
  /** The id of the sentence that says what keeping does. */
  readonly describedBy: string;
  readonly canKeep: boolean;
  readonly keeping: Omit<Keeping, "stored">;
};

const label = "Keeping the deck";

/** Keeps the deck that is looked at, or leaves it. */
export function ShareKeepBar({ describedBy, canKeep, keeping }: Props) {
  const [, navigate] = useLocation();
  const { share, problem } = keeping;
  return (
    <div className="keep-bar">
      <div role="alert">
        {problem !== null && (
          <p className="problem">The deck was not kept: {problem} Nothing was changed.</p>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {share !== null && progressInWords(label, share)}
      </p>
      {share === null ? (
        <div className="keep-bar-buttons">
          <button type="button" className="button" onClick={() => navigate("/decks")}>
            Leave
          </button>
          <button
            type="button"
            className="button button-main"
            aria-disabled={!canKeep}
            aria-describedby={describedBy}
            onClick={() => canKeep && keeping.keep()}
          >
            Keep deck
          </button>
        </div>
      ) : (
        <WorkProgress label={label} share={share} onStop={keeping.stop} />
      )}
    </div>
  );
}
