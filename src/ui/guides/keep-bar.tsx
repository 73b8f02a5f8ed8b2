import { useLocation } from "wouter";
import { UndoIcon } from "#ui/design/other-icons.tsx";
import { progressInWords, WorkProgress } from "#ui/parts/work-progress.tsx";
import type { Keeping } from "./keeping.ts";

type Props = {
  /** The id of the sentence that says what keeping does. */
  readonly describedBy: string;
  readonly canKeep: boolean;
  readonly keeping: Omit<Keeping, "stored">;
  /** Where what is looked over can be edited. */
  readonly editing?: {
    /** Null when there is nothing to take back. */
    readonly undo: (() => void) | null;
    /** What was done last. */
    readonly said: string;
  };
};

const label = "Keeping the deck";

/** Keeps the deck that is looked over, or leaves it; always within reach. */
export function KeepBar({ describedBy, canKeep, keeping, editing }: Props) {
  const [, navigate] = useLocation();
  const { share } = keeping;
  return (
    <div className="keep-bar">
      <div role="alert">
        {keeping.problem !== null && (
          <p className="problem">
            The deck was not kept: {keeping.problem} Nothing was changed
            {editing && ", and your edits are still here"}.
          </p>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {share === null ? editing?.said : progressInWords(label, share)}
      </p>
      {share === null ? (
        <div className="keep-bar-buttons">
          <button type="button" className="button" onClick={() => navigate("/decks")}>
            {editing ? "Cancel" : "Leave"}
          </button>
          {editing && (
            <button
              type="button"
              className="button"
              disabled={!editing.undo}
              onClick={() => editing.undo?.()}
            >
              <UndoIcon />
              Undo
            </button>
          )}
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
