import { useLocation } from "wouter";
import type { Keeping } from "./keeping.ts";
import { UndoIcon } from "./other-icons.tsx";
import { progressInWords, WorkProgress } from "./work-progress.tsx";

type Props = {
  /** The id of the sentence that says what keeping does. */
  readonly describedBy: string;
  readonly canKeep: boolean;
  readonly keeping: Keeping;
  /** Null when there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly said: string;
};

const label = "Keeping the deck";

/** What ends the looking over, always within reach. */
export function KeepBar({ describedBy, canKeep, keeping, undo, said }: Props) {
  const [, navigate] = useLocation();
  const { share } = keeping;
  return (
    <div className="keep-bar">
      <div role="alert">
        {keeping.problem !== null && (
          <p className="problem">
            The deck was not kept: {keeping.problem} Nothing was changed, and your edits are still
            here.
          </p>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {share === null ? said : progressInWords(label, share)}
      </p>
      {share === null ? (
        <div className="keep-bar-buttons">
          <button type="button" className="button" onClick={() => navigate("/decks")}>
            Cancel
          </button>
          <button type="button" className="button" disabled={!undo} onClick={() => undo?.()}>
            <UndoIcon />
            Undo
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
