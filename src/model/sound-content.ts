import type { Content, Question } from "./note.ts";
import { isCount, isListOf, isRecord, isText } from "./sound.ts";

const isTexts = isListOf(isText);

/** Whether a value is what a note can say. */
export function isContent(value: unknown): value is Content {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case "question":
      return (
        isText(value.prompt) &&
        isTexts(value.points) &&
        isTextOrAbsent(value.answer) &&
        (value.followUps === undefined || isTexts(value.followUps))
      );
    case "pitfall":
      return isText(value.mistake) && isTexts(value.better) && isTexts(value.why);
    case "sequence":
      return isText(value.prompt) && isTexts(value.items);
    case "fact":
      return (
        isText(value.text) && (value.numbers === undefined || isListOf(isCount)(value.numbers))
      );
    case "action":
      return isText(value.action) && isTexts(value.prove) && isTextOrAbsent(value.when);
    default:
      return false;
  }
}

const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);

/**
 * A question made of every text that can still be found in what a note said, in its order, so that no word of it is lost and
 * its user can word it anew; null where there is none.
 */
export function salvaged(value: unknown): Question | null {
  const [prompt, ...points] = textsIn(isRecord(value) ? { ...value, kind: null } : value);
  if (prompt === undefined) return null;
  return { kind: "question", prompt, points: points.length > 0 ? points : [prompt] };
}

function textsIn(value: unknown): string[] {
  if (isText(value)) return value.trim() === "" ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
