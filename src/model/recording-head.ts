import type { CardId } from "./ids.ts";
import { type Recording, recordingId } from "./recording.ts";
import { instant } from "./time.ts";

/** A prompt is cut to so many characters: it only tells which question it was. */
const longestPrompt = 300;

/** No head has more bytes: each of a prompt's characters takes twelve at most, and so does each of a card's id. */
export const longestHead = 8_192;

/**
 * The first line of a recording's file, in front of its sound, so that both are written in one go. It is of ASCII alone, and has as
 * many bytes as characters.
 */
export function headOf(recording: Recording): string {
  const prompt = [...recording.prompt].slice(0, longestPrompt).join("");
  return `${inAscii(JSON.stringify({ ...recording, prompt }))}\n`;
}

/**
 * Reads the head of a file.
 *
 * @param text its first bytes, of which all behind the first line is ignored
 * @returns what it says, and how many bytes it takes; null where it is none
 */
export function parseHead(text: string): { recording: Recording; bytes: number } | null {
  const end = text.indexOf("\n");
  try {
    const recording = soundRecording(JSON.parse(text.slice(0, Math.max(0, end))));
    return recording && { recording, bytes: end + 1 };
  } catch {
    return null;
  }
}

function soundRecording(value: unknown): Recording | null {
  const { id, card, prompt, at, lengthMs, type } = (value ?? {}) as Record<string, unknown>;
  const texts = [id, card, prompt, type];
  const numbers = [at, lengthMs];
  if (!texts.every((text) => typeof text === "string") || !numbers.every(Number.isFinite))
    return null;
  return {
    id: recordingId(id as string),
    card: card as CardId,
    prompt: prompt as string,
    at: instant(at as number),
    lengthMs: lengthMs as number,
    type: type as string,
  };
}

const inAscii = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
