import { Link } from "wouter";
import { LeaveIcon, UndoIcon } from "./icons.tsx";
import { SittingProgress } from "./sitting-progress.tsx";
import "./practice-bar.css";

type Props = {
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
};

/** The way out, how far the sitting is, and the way back. */
export function PracticeBar({ progress, onUndo }: Props) {
  return (
    <div className="practice-bar">
      <Link href="/" className="bar-button">
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
