import type { Answer } from "#model/answer.ts";
import type { DeckId, NoteId } from "#model/ids.ts";
import { type Content, contentOf } from "#model/note.ts";
import type { Outline } from "#model/outline.ts";
import { answeredNotes, answersTo, noteIdsOfKind } from "#store/answers.ts";
import { type DeckRow, listDecks, notesById } from "#store/decks.ts";
import { atOneMoment } from "#store/moment.ts";
import { readOutline } from "#store/outlines.ts";
import type { Rehearse } from "./rehearse.ts";
import { readHits, type SearchHits } from "./search-hits.ts";

type Store = Pick<Rehearse, "db">;

/** Whether one answers it in words of one's own. */
export const isAnswerable = (kind: Content["kind"]): boolean =>
  kind === "question" || kind === "pitfall";

/** Its user's own answers to a note; null where it asks for none and has none. */
export const readAnswersTo = ({ db }: Store, id: NoteId): Promise<Answer[] | null> =>
  atOneMoment(db, [db.notes, db.answers], async () => {
    const [[note], answers] = await Promise.all([notesById(db, [id]), answersTo(db, id)]);
    const isAsked = note !== undefined && isAnswerable(contentOf(note).kind);
    return isAsked || answers.length > 0 ? answers : null;
  });

/** So many of the notes that were found are looked at together. */
const foundBatch = 50;

/**
 * The first questions and pitfalls among notes that were found for what was typed.
 *
 * @param but those that are left out
 * @param most so many at most
 */
export async function readQuestionsFound(
  app: Store,
  found: readonly NoteId[],
  typed: string,
  but: readonly NoteId[],
  most: number,
): Promise<SearchHits> {
  const ids: NoteId[] = [];
  for (let begin = 0; begin < found.length && ids.length < most; begin += foundBatch) {
    const notes = await notesById(app.db, found.slice(begin, begin + foundBatch));
    const asked = notes.filter(
      (note) => isAnswerable(contentOf(note).kind) && !but.includes(note.id),
    );
    ids.push(...asked.map(({ id }) => id));
  }
  return readHits(app, ids.slice(0, most), typed);
}

/** The questions and pitfalls of a deck, as far as they are answered. */
export type DeckQuestions = {
  readonly deck: DeckRow;
  readonly of: number;
  /** In the order of the deck. */
  readonly unanswered: readonly NoteId[];
};

/** What is known of the decks in use, and of their user's answers: where the outline of a deck is not kept, it is to be found first. */
export type AnsweredDecks = {
  readonly decks: readonly DeckRow[];
  readonly outlines: ReadonlyMap<DeckId, Outline>;
  readonly answered: ReadonlySet<NoteId>;
};

export async function readAnsweredDecks({ db }: Store): Promise<AnsweredDecks> {
  const [decks, answered] = await Promise.all([listDecks(db), answeredNotes(db)]);
  const read = await Promise.all(decks.map(({ id }) => readOutline(db, id)));
  const outlines = read.flatMap((each) =>
    each?.outline ? [[each.deck.id, each.outline] as const] : [],
  );
  return { decks, outlines: new Map(outlines), answered };
}

/** The ids of all questions and pitfalls, those that are not in use among them. No note is read: there may be 100,000. */
export async function readAsked({ db }: Store): Promise<ReadonlySet<NoteId>> {
  const kinds = await Promise.all([noteIdsOfKind(db, "question"), noteIdsOfKind(db, "pitfall")]);
  return new Set(kinds.flat());
}

/** The questions of a deck, of which the outline has the notes in use alone. */
export function questionsOf(
  deck: DeckRow,
  { topics }: Outline,
  asked: ReadonlySet<NoteId>,
  answered: ReadonlySet<NoteId>,
): DeckQuestions {
  const questions = topics.flatMap(({ notes }) => notes).filter((note) => asked.has(note));
  const unanswered = questions.filter((note) => !answered.has(note));
  return { deck, of: questions.length, unanswered };
}
