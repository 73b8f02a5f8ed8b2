import { Link } from "wouter";
import { LeaveIcon, UndoIcon } from "#ui/design/other-icons.tsx";
import type { Place } from "./places.ts";
import { SittingProgress } from "./sitting-progress.tsx";
import "./practice-bar.css";

type Props = {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly back: Place;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
};

/** The way out, how far the sitting is, and the way back. */
export function PracticeBar({ progress, back, onUndo }: Props) {
  return (
    <div className="practice-bar">
      <Link href={back.path} className="bar-button">
        <LeaveIcon />
        Leave
      </Link>
      <div className="practice-bar-middle">
        {progress && <SittingProgress done={progress.done} total={progress.total} />}
      </div>
      <button
        type="button"
        className="bar-button"
        disabled={!onUndo}
        aria-keyshortcuts="Z"
        onClick={() => onUndo?.()}
      >
        <UndoIcon />
        Undo
      </button>
    </div>
  );
}
