import type { MicrophoneProblem } from "#app/microphone.ts";
import { say } from "#words/recordings.ts";

const secondsOf = (ms: number): number => Math.round(ms / 1_000);

/** "0:07", "2:05". */
export function clockInWords(ms: number): string {
  const seconds = secondsOf(ms);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "7 seconds", "2 minutes 5 seconds": as it is read aloud. */
export function lengthInWords(ms: number): string {
  const seconds = secondsOf(ms);
  return seconds < 60
    ? say("seconds", { seconds })
    : say("minutesAndSeconds", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

const problems = {
  "not allowed": "notAllowed",
  none: "noMicrophone",
  "in use": "microphoneInUse",
  "nothing heard": "nothingHeard",
  failed: "recordingFailed",
} as const satisfies Record<MicrophoneProblem, Parameters<typeof say>[0]>;

/** Why there is no recording, and what to do. */
export const problemInWords = (problem: MicrophoneProblem): string => say(problems[problem]);

/** What was done, once so many recordings are deleted. */
export const deletedInWords = (count: number): string => say("deleted", { count });
