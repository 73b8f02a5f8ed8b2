import { KeyHint } from "#ui/parts/key-hint.tsx";
import { PauseIcon, PlayIcon } from "./recording-icons.tsx";
import type { Playback } from "./recording-playback.ts";
import { clockInWords } from "./recording-words.ts";
import "#ui/design/button.css";
import "./recording-player.css";

type Props = {
  readonly playback: Playback;
  readonly lengthMs: number;
  /** What the button says while it is silent, and while it is heard. */
  readonly play: string;
  readonly pause: string;
  /** The key that does the same. */
  readonly shortcut?: string;
};

/** Plays a recording, and says how far it is. Its length is known beforehand: the files do not always say. */
export function RecordingPlayer({ playback, lengthMs, play, pause, shortcut }: Props) {
  const { isPlaying, atMs, toggle } = playback;
  const share = Math.min(1, (atMs ?? 0) / Math.max(1, lengthMs));
  return (
    <button
      type="button"
      className="button player-button"
      aria-keyshortcuts={shortcut}
      onClick={toggle}
    >
      {isPlaying ? <PauseIcon /> : <PlayIcon />}
      <span className="visually-hidden">{isPlaying ? pause : play}</span>
      <span className="player-time" aria-hidden="true">
        {clockInWords(atMs ?? lengthMs)}
      </span>
      {shortcut && <KeyHint name={shortcut} />}
      {/* Widths as attributes: the page's policy allows no inline styles. */}
      <svg className="player-line" aria-hidden="true" focusable="false">
        <rect className="player-line-done" width={`${100 * share}%`} />
      </svg>
    </button>
  );
}
