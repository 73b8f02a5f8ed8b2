import { useLiveQuery } from "dexie-react-hooks";
import { textsOfWords } from "#model/answer.ts";
import type { AnswerId } from "#model/ids.ts";
import { fields } from "#search/fields.ts";
import { excerpt, type MarkedPiece, markedPieces } from "#search/marks.ts";
import { meets } from "#search/matches.ts";
import { parseQuery, type QueryWord } from "#search/query.ts";
import { eachWord } from "#search/words.ts";
import { allAnswers } from "#store/answers.ts";
import type { Database } from "#store/database.ts";
import { notesById } from "#store/decks.ts";
import { titleOf } from "./answer-words.ts";
import type { Rehearse } from "./rehearse.ts";

/** An answer that no note leads to, with the words marked that were looked for. */
export type FoundAnswer = {
  readonly id: AnswerId;
  readonly title: readonly MarkedPiece[];
  readonly line: readonly MarkedPiece[];
};

/** About so many characters are shown of what it says. */
const lineLength = 160;

/**
 * Looks for what was typed in the answers that answer no note, or none that is still there; all others are found with their notes.
 * They are few, and are looked through as they are.
 */
export async function readAnswersFound(db: Database, typed: string): Promise<FoundAnswer[]> {
  const { words, states, missedDays } = parseQuery(typed);
  const isOfNotes = states.length > 0 || missedDays !== null || words.length === 0;
  if (isOfNotes || !words.every((word) => (word.fields & fields.text) > 0)) return [];
  const met = (await allAnswers(db)).filter((answer) =>
    hasAll(textsOfWords(answer.words.value), words),
  );
  const served = await notesById(db, [...new Set(met.flatMap(({ serves }) => serves.value))]);
  const there = new Set(served.map(({ id }) => id));
  return met
    .filter(({ serves }) => !serves.value.some((id) => there.has(id)))
    .map(({ id, words: { value } }) => ({
      id,
      title: markedPieces(titleOf(value), words),
      line: excerpt(markedPieces(textsOfWords(value).filter(Boolean).join(" "), words), lineLength),
    }));
}

function hasAll(texts: readonly string[], words: readonly QueryWord[]): boolean {
  const missing = new Set(words);
  for (const text of texts) {
    eachWord(text, (word) => {
      for (const wanted of missing) if (meets(word, wanted)) missing.delete(wanted);
    });
  }
  return missing.size === 0;
}

export const useAnswersFound = (app: Rehearse, typed: string): readonly FoundAnswer[] | undefined =>
  useLiveQuery(() => readAnswersFound(app.db, typed), [app, typed]);
