import { sentencesOf } from "#model/sentences.ts";
import { listOfCell, withoutMarker } from "./cell-lists.ts";

export const mostPoints = 7;
const longestPoint = 300;
/** A longer line is not cut into its sentences. */
const longestLine = 5_000;

/**
 * Cuts an answer in plain text into key points: its lines, or the sentences of its only line, where they are few. Nothing is added; a
 * point that is too long ends at a word.
 */
export function pointsOfAnswer(answer: string): string[] {
  const prose = answer.replace(/```[\s\S]*?(?:```|$)/g, "\n");
  const lines = listOfCell(prose.trim() ? prose : answer.replaceAll("```", "")).map(withoutMarker);
  const [only = ""] = lines;
  const sentences = lines.length === 1 && hasSentences(only) ? sentencesOf(only) : [];
  const points = sentences.length > 1 && sentences.length <= mostPoints ? sentences : lines;
  return [...new Set(points.map(shortened).filter(Boolean))].slice(0, mostPoints);
}

/** Whether it is worth while to look for sentences, which takes long where nothing ends one. */
const hasSentences = (line: string): boolean =>
  line.length <= longestLine && /[.!?…。！？؟]["'”’)\]]*\s*\S/u.test(line);

function shortened(text: string): string {
  if (text.length <= longestPoint) return text;
  const cut = text.slice(0, longestPoint);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), longestPoint / 2)).trim();
}

/** Whether points say all that an answer says, so that it need not be kept beside them. */
export const sayAll = (points: readonly string[], answer: string): boolean =>
  lettersOf(points.join("")) === lettersOf(answer) && !answer.includes("```");

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\p{S}]+/gu, "");
