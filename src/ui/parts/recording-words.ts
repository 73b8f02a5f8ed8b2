import type { MicrophoneProblem } from "#app/microphone.ts";
import type { LastSaid } from "#app/recorder.ts";
import type { RecordingLimit } from "#model/recording-room.ts";
import { counted } from "./counted.ts";

const secondsOf = (ms: number): number => Math.round(ms / 1_000);

/** "0:07", "2:05". */
export function clockInWords(ms: number): string {
  const seconds = secondsOf(ms);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "7 seconds", "2 minutes 5 seconds": as it is read aloud. */
export function lengthInWords(ms: number): string {
  const seconds = secondsOf(ms);
  const parts = [
    ...(seconds >= 60 ? [counted(Math.floor(seconds / 60), "minute")] : []),
    ...(seconds < 60 || seconds % 60 > 0 ? [counted(seconds % 60, "second")] : []),
  ];
  return parts.join(" ");
}

export const recordingsInWords = (count: number): string => counted(count, "recording");

export const deletedInWords = (count: number): string =>
  count === 1 ? "Recording deleted." : `${recordingsInWords(count)} deleted.`;

/** What becomes of what was just said. */
export const standingWords: Record<LastSaid["standing"], string> = {
  undecided: "It stays only if you keep it.",
  kept: "Kept on this device alone, and in no backup.",
  discarded: "Discarded.",
};

export const nowhereToKeep =
  "This browser has no place to keep it: you can play it until you go on.";

/** Why there is no recording, and what to do. */
export const microphoneProblems: Record<MicrophoneProblem, string> = {
  "not allowed":
    "Rehearse may not use the microphone. Allow it for this site in the browser’s settings, then tap “Say it” again. All else works without it.",
  none: "No microphone was found. Connect one, then tap “Say it” again.",
  "in use":
    "The microphone could not be opened: another app may be using it. Close that app, then tap “Say it” again.",
  "nothing heard": "Nothing was recorded.",
  failed: "This browser could not record from the microphone. All else works without it.",
};

type LimitWord = `${RecordingLimit}`;

export const limitWords: Record<LimitWord, string> = { 50: "50 MB", 200: "200 MB", 1000: "1 GB" };

/** The number that a choice among these stands for. */
export const limitOf: Record<LimitWord, RecordingLimit> = { 50: 50, 200: 200, 1000: 1_000 };
