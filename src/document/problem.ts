import type { Reading } from "#model/draft.ts";

/** More text than any guide has, in characters. */
export const longestGuide = 20_000_000;

/** Why a text cannot be read as a guide, and what to do, in a sentence; null when it can. */
export function problemOf(text: string): string | null {
  if (!text.trim()) return "This file is empty. Choose a file that holds the guide's text.";
  if (isBinary(text)) {
    return "This is not a text. Save the guide as a web page, Markdown or plain text, or copy and paste its text.";
  }
  if (text.length > longestGuide) {
    return "This is too long for a guide (more than 20 million characters). Split it, and read the parts you need.";
  }
  return null;
}

/** The same once it was read: a guide without a question, a mistake or a checklist makes no deck. */
export const problemOfReading = ({ notes, skipped }: Reading): string | null =>
  notes.length > 0
    ? null
    : "No question, mistake or checklist was found in it" +
      (skipped.length > 0
        ? ` (${skipped.length} things were seen and left out, such as “${skipped[0]?.text.slice(0, 60)}”)`
        : "") +
      ". Paste the part of the guide that asks and answers, with its headings.";

/** A text has no NUL, and few characters that could not be decoded. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 100_000);
  if (start.includes("\u0000")) return true;
  const undecoded = start.split("\ufffd").length - 1;
  return undecoded > 20 && undecoded * 50 > start.length;
}
