import type { Recording } from "./recording.ts";
import { minuteMs } from "./time.ts";

const endings: readonly (readonly [type: RegExp, ending: string])[] = [
  [/^audio\/webm/, "webm"],
  [/^audio\/mp4/, "m4a"],
  [/^audio\/ogg/, "ogg"],
];

/** As much of a question as tells it apart. */
const longestTitle = 50;

/**
 * What a recording is called as a file of its own: "2026-11-26 why-partition.webm".
 *
 * @param offset how far the wall clock was ahead of UTC when it was made, in minutes
 */
export function recordingFileName({ prompt, at, type }: Recording, offset: number): string {
  const day = new Date(at + offset * minuteMs).toISOString().slice(0, 10);
  const words = prompt.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const title = [...words.join("-")].slice(0, longestTitle).join("");
  const ending = endings.find(([pattern]) => pattern.test(type))?.[1] ?? "audio";
  return `${day} ${title || "answer"}.${ending}`;
}
