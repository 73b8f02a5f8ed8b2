import { dequal } from "dequal";
import { diffArrays } from "diff/lib/diff/array.js";
import { askedIn, type Content } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** A run of words that both texts have, or one of them alone. */
export type WordRun = { readonly text: string; readonly is: "kept" | "added" | "gone" };

/** What a part of a note is called wherever its wordings are compared. */
export type WordedPart = "asked" | "points" | "why" | "answer" | "followUps";

/** A part of a note whose words have changed; each of its lines stands on a line. */
export type PartChange = { readonly part: WordedPart; readonly runs: readonly WordRun[] };

/** Texts that differ in more words are shown one behind the other: nobody could follow so many changes. */
const mostChanges = 400;

/** What its user has changed of a note, part by part, word by word. */
export function wordingChange(before: Content, after: Content): PartChange[] {
  const [old, own] = [partsOf(before), partsOf(after)];
  return (Object.keys(own) as WordedPart[])
    .filter((part) => !dequal(old[part], own[part]))
    .map((part) => ({ part, runs: wordRuns(old[part], own[part]) }));
}

/** One text out of two, in which each word is marked that only one of them has. */
export function wordRuns(before: string, after: string): WordRun[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostChanges });
  if (!changes) return changed(before, after);
  return together(
    changes.map(({ value, added, removed }) => ({
      text: value.join(""),
      is: added ? "added" : removed ? "gone" : "kept",
    })),
  );
}

/** Words that changed one behind the other are told together: those of before, then those of after. */
function together(runs: readonly WordRun[]): WordRun[] {
  const told: WordRun[] = [];
  let [gone, added] = ["", ""];
  for (const [at, run] of runs.entries()) {
    const isBetween = gone + added !== "" && at + 1 < runs.length && /^[^\S\n]+$/.test(run.text);
    if (run.is === "gone" || (run.is === "kept" && isBetween)) gone += run.text;
    if (run.is === "added" || (run.is === "kept" && isBetween)) added += run.text;
    if (run.is === "kept" && !isBetween) {
      told.push(...changed(gone, added), run);
      [gone, added] = ["", ""];
    }
  }
  return [...told, ...changed(gone, added)];
}

const changed = (gone: string, added: string): WordRun[] =>
  [
    { text: gone, is: "gone" as const },
    { text: added, is: "added" as const },
  ].filter(({ text }) => text !== "");

const words = new Intl.Segmenter("en", { granularity: "word" });

/** Words, and whatever stands between them: put together they are the text. */
const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

function partsOf(content: Content): Readonly<Record<WordedPart, string>> {
  const text = { asked: askedIn(content), points: "", why: "", answer: "", followUps: "" };
  switch (content.kind) {
    case "question":
      return {
        ...text,
        points: linesOf(content.points),
        answer: content.answer ?? "",
        followUps: linesOf(content.followUps ?? []),
      };
    case "pitfall":
      return { ...text, points: linesOf(content.better), why: linesOf(content.why) };
    case "sequence":
      return { ...text, points: linesOf(content.items) };
    case "fact":
      return text;
    case "action":
      return { ...text, points: linesOf(content.prove) };
    default:
      return assertUnreachable(content);
  }
}

const linesOf = (points: readonly string[]): string => points.join("\n");
