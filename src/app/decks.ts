import { readThrough } from "#deck/ask.ts";
import { positionIn } from "#deck/point-faces.ts";
import type { Ask } from "#model/ask.ts";
import type { Card } from "#model/card.ts";
import type { NoteId } from "#model/ids.ts";
import { type Content, contentOf, type Note } from "#model/note.ts";
import type { Outline } from "#model/outline.ts";
import { type DeckRow, hasMoreTopics, listDecks } from "#store/decks.ts";
import { readNote, readNotes as readStored } from "#store/note-changes.ts";
import { dayRollUps } from "#store/roll-ups.ts";
import { readSettings } from "#store/settings.ts";
import { inDataWorker } from "./data-work.ts";
import { outlineFound } from "./deck-outline.ts";
import { type DeckStandings, deckStandings } from "./deck-standings.ts";
import { type Rehearse, todayOf } from "./rehearse.ts";
import { areRollUpsCurrent } from "./roll-ups.ts";

/** The decks in use, in order. */
export const readDecks = (app: Rehearse): Promise<DeckRow[]> => listDecks(app.db);

/** A worker takes longer to start than so many topics take to be read. */
const topicsAtHand = 100;

/** How the decks stand now; null where the roll-ups are not current. */
export async function readStandings(app: Rehearse): Promise<DeckStandings | null> {
  const { db, environment } = app;
  const today = todayOf(app, await readSettings(db));
  // A live query does not see what a worker reads. Each review changes what is counted of its day.
  const [isCurrent, isLarge] = await Promise.all([
    areRollUpsCurrent(app),
    hasMoreTopics(db, topicsAtHand),
    dayRollUps(db, today, today),
  ]);
  if (!isCurrent) return null;
  const moment = { now: environment.now(), today };
  return isLarge ? inDataWorker(app, "standings", moment) : deckStandings(db, moment);
}

/** More cards are gone through in a worker: a live query notes down each key that it reads, which takes longer than reading. */
const cardsAtHand = 1_000;

/** Finds the outline of a deck, where none is kept. */
export const findOutline = (
  app: Pick<Rehearse, "db">,
  { id: deck, derivedCards }: Pick<DeckRow, "id" | "derivedCards">,
): Promise<Outline> =>
  derivedCards > cardsAtHand
    ? inDataWorker(app, "find outline", { deck })
    : outlineFound(app.db, { deck });

/** A note to be read rather than practised: what its first card asks, and the answer. */
export type ReadableNote = {
  readonly id: NoteId;
  readonly section: string;
  readonly kind: Content["kind"];
  readonly ask: Ask;
  readonly disputed: Note["disputed"];
  /** None of its cards is asked, since its user does not want it. */
  readonly isSuspended: boolean;
  /** What its user found out about what is disputed; may be empty. */
  readonly finding: string;
};

export type ReadNotes = ReadonlyMap<NoteId, ReadableNote>;

/**
 * The notes of these ids that are there.
 *
 * @param before those that were read before: one that says the same is the same object, so that it need not be drawn anew
 */
export async function readNotes(
  app: Rehearse,
  ids: readonly NoteId[],
  before: ReadNotes = new Map(),
): Promise<ReadNotes> {
  const notes = (await readStored(app.db, ids)).map(({ note, cards }) => {
    const [now, last] = [readable(note, cards), before.get(note.id)];
    return last && JSON.stringify(now) === JSON.stringify(last) ? last : now;
  });
  return new Map(notes.map((note) => [note.id, note]));
}

function readable(note: Note, cards: readonly Card[]): ReadableNote {
  const { id, section, disputed, mine } = note;
  const content = contentOf(note);
  const inUse = cards.filter(({ retired }) => !retired);
  return {
    id,
    section,
    kind: content.kind,
    disputed,
    isSuspended: inUse.length > 0 && inUse.every(({ suspended }) => suspended),
    finding: mine?.finding?.value ?? "",
    ask: readThrough(content),
  };
}

export type NamedCard = Pick<Card, "id" | "face">;

/** The cards of a note that are in use: its own as they are introduced, and behind them the points that are asked alone. */
export async function readCardsOfNote(app: Rehearse, id: NoteId): Promise<NamedCard[]> {
  const cards = (await readNote(app.db, id))?.cards ?? [];
  return cards
    .filter(({ retired }) => !retired)
    .sort(
      (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.order - b.order || (a.id < b.id ? -1 : 1),
    )
    .map(({ id: card, face }) => ({ id: card, face }));
}

const isOwn = ({ face }: Card): boolean => positionIn(face) === null;
