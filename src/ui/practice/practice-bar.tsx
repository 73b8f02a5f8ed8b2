import { Link } from "wouter";
import { LeaveIcon, UndoIcon } from "#ui/design/other-icons.tsx";
import { KeyHint } from "#ui/parts/key-hint.tsx";
import type { Place } from "#ui/parts/places.ts";
import { say } from "#words/practice.ts";
import { SittingProgress } from "./sitting-progress.tsx";
import { useThumbAtStart } from "./thumb.ts";
import "./practice-bar.css";

type Props = {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly back: Place;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** Tells the keys, where there are any of the screen's own. */
  readonly onKeys?: () => void;
};

/** The way out, how far the sitting is, and the way back, which is at the side of the thumb. */
export function PracticeBar({ progress, back, onUndo, onKeys }: Props) {
  const isThumbAtStart = useThumbAtStart();
  const leave = (
    <Link href={back.path} className="bar-button">
      <LeaveIcon />
      {say("leave")}
    </Link>
  );
  const undo = (
    <button
      type="button"
      className="bar-button"
      disabled={!onUndo}
      aria-keyshortcuts="Z"
      onClick={() => onUndo?.()}
    >
      <UndoIcon />
      {say("undo")} <KeyHint name="Z" />
    </button>
  );
  return (
    <div className="practice-bar">
      {isThumbAtStart ? undo : leave}
      <div className="practice-bar-middle">
        {progress && <SittingProgress done={progress.done} total={progress.total} />}
      </div>
      {onKeys && (
        <button
          type="button"
          className="bar-button keys-button"
          aria-keyshortcuts="?"
          // A mouse leaves the focus with the card, so that Space shows its answer and not the keys again.
          onMouseDown={(press) => press.preventDefault()}
          onClick={onKeys}
        >
          {say("keys")} <KeyHint name="?" />
        </button>
      )}
      {isThumbAtStart ? leave : undo}
    </div>
  );
}
