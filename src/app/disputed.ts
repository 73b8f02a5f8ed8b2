import { readThrough } from "#deck/ask.ts";
import { facesOf } from "#deck/faces.ts";
import { type CardId, cardId, type DeckId, type NoteId } from "#model/ids.ts";
import { contentOf, type Face, type Note, placeOf, type Statement } from "#model/note.ts";
import { listDecks, notesById } from "#store/decks.ts";
import { atOneMoment } from "#store/moment.ts";
import type { Rehearse } from "./rehearse.ts";

/** A note of which its guide says two things. */
export type DisputedNote = {
  readonly id: NoteId;
  /** The card that leads to it. */
  readonly card: CardId;
  readonly prompt: string;
  readonly deck: string;
  readonly topic: string;
  readonly statements: readonly Statement[];
  /** What its user found out; may be empty. */
  readonly finding: string;
};

const findingOf = ({ mine }: Note): string => mine?.finding?.value ?? "";

/** What narrows a search to the notes that are disputed. */
export const disputedNotes = "is:disputed";

/** Reads the disputed ones of these notes that are in use: those not settled first, by deck and topic. */
export async function readDisputed(
  { db }: Pick<Rehearse, "db">,
  ids: readonly NoteId[],
): Promise<DisputedNote[]> {
  const [notes, decks] = await atOneMoment(db, [db.notes, db.decks], () =>
    Promise.all([notesById(db, ids), listDecks(db)]),
  );
  const titles = new Map(decks.map(({ id, title }) => [id, title]));
  const line = new Map(decks.map(({ id }, at) => [id, at]));
  return notes
    .filter(({ disputed }) => disputed.length > 0)
    .sort((a, b) => compared(keyOf(a, line), keyOf(b, line)))
    .map((note) => disputedNote(note, titles));
}

type Key = readonly [isSettled: number, deck: number, topic: string, id: string];

const keyOf = (note: Note, line: ReadonlyMap<DeckId, number>): Key => [
  findingOf(note).trim() === "" ? 0 : 1,
  line.get(placeOf(note).deck) ?? line.size,
  placeOf(note).topic,
  note.id,
];

function compared(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] as Key[0]) < (b[at] as Key[0]) ? -1 : 1;
}

function disputedNote(note: Note, titles: ReadonlyMap<DeckId, string>): DisputedNote {
  const content = contentOf(note);
  const [first] = facesOf(content);
  const { deck, topic } = placeOf(note);
  return {
    id: note.id,
    card: cardId(note.id, first as Face),
    prompt: readThrough(content).prompt,
    deck: titles.get(deck) ?? "",
    topic,
    statements: note.disputed,
    finding: findingOf(note),
  };
}
