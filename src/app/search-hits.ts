import { readThrough } from "#deck/ask.ts";
import { facesOf } from "#deck/faces.ts";
import { textsOfWords } from "#model/answer.ts";
import { type CardId, cardId, type NoteId } from "#model/ids.ts";
import { contentOf, type Note, placeOf } from "#model/note.ts";
import { fields, restOf, saidOf } from "#search/fields.ts";
import { excerpt, type MarkedPiece, markedPieces } from "#search/marks.ts";
import { parseQuery, type QueryWord } from "#search/query.ts";
import { answersToAny } from "#store/answers.ts";
import { notesById } from "#store/decks.ts";
import { atOneMoment } from "#store/moment.ts";
import { deckTitles } from "#store/search.ts";
import { say } from "#words/search.ts";
import { languageIn, readDeckLanguages } from "./deck-languages.ts";
import type { Rehearse } from "./rehearse.ts";

export type { MarkedPiece } from "#search/marks.ts";

/** A note that was found, with the words marked that were looked for. */
export type SearchHit = {
  readonly id: NoteId;
  /** The language of what it says (BCP 47). */
  readonly language: string;
  /** The card that leads to it: the one that is introduced first. Its id follows from the note; null where it has no face. */
  readonly card: CardId | null;
  readonly prompt: readonly MarkedPiece[];
  /** What else it says, where the words are; null where it says no more. */
  readonly line: readonly MarkedPiece[] | null;
  readonly topic: readonly MarkedPiece[];
  readonly deck: readonly MarkedPiece[];
};

/** Whether two hits are shown alike. */
export const isSameHit = (a: SearchHit | undefined, b: SearchHit | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The notes of a search that are looked at. */
export type SearchHits = {
  readonly ids: readonly NoteId[];
  readonly typed: string;
  readonly hits: ReadonlyMap<NoteId, SearchHit>;
};

/** About so many characters are shown of a text. */
const [promptLength, lineLength] = [240, 160];

/** Reads some of the notes that were found for what was typed. Those that are gone meanwhile are left out. */
export async function readHits(
  { db }: Pick<Rehearse, "db">,
  ids: readonly NoteId[],
  typed: string,
): Promise<SearchHits> {
  const [notes, titles, languages, answers] = await atOneMoment(
    db,
    [db.notes, db.decks, db.answers],
    () =>
      Promise.all([
        notesById(db, ids),
        deckTitles(db),
        readDeckLanguages(db),
        answersToAny(db, ids),
      ]),
  );
  const { words } = parseQuery(typed);
  const hits = notes.map((note) =>
    hitOf(
      note,
      languageIn(languages, note.deck),
      titles.get(placeOf(note).deck) ?? "",
      (answers.get(note.id) ?? []).flatMap((answer) => textsOfWords(answer.words.value)),
      words,
    ),
  );
  return { ids, typed, hits: new Map(hits.map((hit) => [hit.id, hit])) };
}

function hitOf(
  note: Note,
  language: string,
  title: string,
  answers: readonly string[],
  words: readonly QueryWord[],
): SearchHit {
  const content = contentOf(note);
  const { prompt, given } = readThrough(content);
  const rest = given === null ? restOf(content) : [given, ...restOf(content)];
  const inText = lookedForIn(words, fields.text);
  const [face] = facesOf(content);
  return {
    id: note.id,
    language,
    card: face ? cardId(note.id, face) : null,
    prompt: excerpt(markedPieces(prompt, lookedForIn(words, fields.prompt)), promptLength),
    line:
      lineWith([...rest, ...saidOf(note)], inText) ??
      answerLine(lineWith(answers, inText)) ??
      firstLine(rest),
    topic: markedPieces(placeOf(note).topic, lookedForIn(words, fields.topic)),
    deck: markedPieces(title, lookedForIn(words, fields.deck)),
  };
}

const lookedForIn = (words: readonly QueryWord[], field: number): QueryWord[] =>
  words.filter((word) => (word.fields & field) > 0);

/** The first text that has a word; null where none has. */
function lineWith(
  texts: readonly string[],
  words: readonly QueryWord[],
): readonly MarkedPiece[] | null {
  for (const text of texts) {
    const pieces = markedPieces(text, words);
    if (pieces.some(({ isMarked }) => isMarked)) return excerpt(pieces, lineLength);
  }
  return null;
}

/** A line of what its user answers says that it is: the note itself says something else. */
const answerLine = (line: readonly MarkedPiece[] | null): readonly MarkedPiece[] | null =>
  line && [{ text: `${say("youSay")} `, isMarked: false }, ...line];

const firstLine = ([first]: readonly string[]): readonly MarkedPiece[] | null =>
  first === undefined ? null : excerpt([{ text: first, isMarked: false }], lineLength);
