import { useLocation } from "wouter";
import { UndoIcon } from "#ui/design/other-icons.tsx";
import { progressInWords, WorkProgress } from "#ui/parts/work-progress.tsx";
import { say } from "#words/guides.ts";
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
    /** What was done last, in a word. */
    readonly said: string | null;
  };
};

/** Keeps the deck that is looked over, or leaves it; always within reach. */
export function KeepBar({ describedBy, canKeep, keeping, editing }: Props) {
  const [, navigate] = useLocation();
  const { share } = keeping;
  const label = say("keeping");
  return (
    <div className="keep-bar">
      <div role="alert">
        {keeping.problem !== null && (
          <p className="problem">
            {say(editing ? "notKeptEdited" : "notKept", { reason: keeping.problem })}
          </p>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {share === null ? editing?.said : progressInWords(label, share)}
      </p>
      {share === null ? (
        <div className="keep-bar-buttons">
          <button type="button" className="button" onClick={() => navigate("/decks")}>
            {say(editing ? "cancel" : "leave")}
          </button>
          {editing && (
            <button
              type="button"
              className="button"
              disabled={!editing.undo}
              onClick={() => editing.undo?.()}
            >
              <UndoIcon />
              {say("undo")}
            </button>
          )}
          <button
            type="button"
            className="button button-main"
            aria-disabled={!canKeep}
            aria-describedby={describedBy}
            onClick={() => canKeep && keeping.keep()}
          >
            {say("keepDeck")}
          </button>
        </div>
      ) : (
        <WorkProgress label={label} share={share} onStop={keeping.stop} />
      )}
    </div>
  );
}
