import type { Reading } from "#model/draft.ts";
import { say } from "#words/document.ts";

/** More text than any guide has, in characters. */
export const longestGuide = 20_000_000;

/** Why a text cannot be read as a guide, and what to do, in a sentence; null when it can. */
export function problemOf(text: string): string | null {
  if (!text.trim()) return say("empty");
  if (isBinary(text)) return say("noText");
  return text.length > longestGuide ? say("tooLong") : null;
}

/** The same once it was read: a guide without a question, a mistake or a checklist makes no deck. */
export function problemOfReading({ notes, skipped }: Reading): string | null {
  if (notes.length > 0) return null;
  const [first] = skipped;
  return first
    ? say("nothingFoundBut", { things: skipped.length, example: first.text.slice(0, 60) })
    : say("nothingFound");
}

/** A text has no NUL, and few characters that could not be decoded. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 100_000);
  if (start.includes("\u0000")) return true;
  const undecoded = start.split("\ufffd").length - 1;
  return undecoded > 20 && undecoded * 50 > start.length;
}
