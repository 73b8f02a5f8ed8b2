import type { Card, CardHistory } from "#model/card.ts";
import type { KeptCard } from "#model/collection.ts";
import { type CardId, type NoteId, noteOf } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { isReadable } from "#model/readable.ts";
import type { LogEntry } from "#model/review.ts";
import { batches, inOrder } from "./batches.ts";
import { cardsOfNotes, prefixOf } from "./cards-of-notes.ts";
import { keptCard } from "./collection.ts";
import type { Database } from "./database.ts";
import type { DeckCounts } from "./deck-counts.ts";
import { areNeighbours, rowsOfKeys } from "./neighbours.ts";
import { cardLog } from "./reviews.ts";
import { toRow } from "./rows.ts";

/** What other rooms say of cards. */
export type CardRules = {
  readonly mergedRow: { readonly cards: (a: KeptCard, b: KeptCard) => KeptCard };
  readonly cardFromKept: (note: Note, kept: KeptCard) => Card;
  readonly allCardsOfNote: (note: Note, known: ReadonlyMap<CardId, Card>) => readonly Card[];
  readonly historyOf: (log: readonly LogEntry[]) => CardHistory;
};

/** The entries that were added to the log, by card. */
export type Reviewed = {
  readonly logs: ReadonlyMap<CardId, readonly LogEntry[]>;
  /** The log was empty before: they are all there is. */
  readonly areWhole: boolean;
};

type Brought = {
  readonly notes: ReadonlyMap<NoteId, Note>;
  readonly cards: readonly KeptCard[];
  readonly reviewed: Reviewed;
};

type Restoring = {
  /** Of all cards that are written. */
  readonly revision: number;
  readonly rules: CardRules;
  readonly counts: DeckCounts;
  readonly done: (cards: number) => void;
};

/** Gives their cards to the notes that were brought, and to those whose cards were reviewed. */
export async function restoreCards(
  db: Database,
  { notes, cards, reviewed }: Brought,
  { revision, rules, counts, done }: Restoring,
): Promise<void> {
  const kept = new Map<NoteId, KeptCard[]>([...notes.keys()].map((id) => [id, []]));
  const add = (note: NoteId, card?: KeptCard) => {
    const siblings = kept.get(note) ?? [];
    kept.set(note, siblings);
    if (card) siblings.push(card);
  };
  for (const card of cards) add(noteOf(card.id), card);
  for (const card of reviewed.logs.keys()) add(noteOf(card));
  for (const some of batches(inOrder(kept.keys(), prefixOf))) {
    const stored = await cardsOfNotes(db, some);
    const others = await rowsOfKeys(
      db.notes,
      some.filter((id) => !notes.has(id)),
    );
    const merged = some.flatMap((id) => {
      const note = notes.get(id) ?? others.get(id);
      // A backup of a damaged database may lack a note: its reviews are kept.
      return note ? mergedCards(note, stored.get(id) ?? [], kept.get(id) ?? [], rules) : [];
    });
    const before = new Map([...stored.values()].flat().map((card) => [card.id, card]));
    const after = await withHistories(db, merged, reviewed, rules);
    const changed = after.filter((card) => !isSame(card, before.get(card.id)));
    await db.cards.bulkPut(changed.map((card) => toRow({ ...card, revision })));
    for (const card of changed) counts.change(before.get(card.id) ?? null, card);
    done(some.reduce((sum, id) => sum + (kept.get(id)?.length ?? 0), 0));
  }
}

const isSame = (card: Card, before: Card | undefined): boolean =>
  before !== undefined && JSON.stringify(card) === JSON.stringify(before);

/** The cards of a note, from those that are stored and those that were kept. */
function mergedCards(
  note: Note,
  stored: readonly Card[],
  kept: readonly KeptCard[],
  rules: CardRules,
): readonly Card[] {
  const known = new Map(stored.map((card) => [card.id, card]));
  for (const card of kept) {
    const row = known.get(card.id);
    const after = row
      ? { ...row, ...rules.mergedRow.cards(keptCard(row), card) }
      : rules.cardFromKept(note, card);
    known.set(card.id, after);
  }
  return rules.allCardsOfNote(note, known);
}

/** The cards, those that were reviewed with what all their entries amount to. */
async function withHistories(
  db: Database,
  cards: readonly Card[],
  { logs, areWhole }: Reviewed,
  { historyOf }: CardRules,
): Promise<Card[]> {
  const reviewed = cards.flatMap(({ id }) => (logs.has(id) ? [id] : []));
  const whole = areWhole ? logs : await logsOf(db, inOrder(reviewed, String));
  return cards.map((card) =>
    logs.has(card.id)
      ? { ...card, ...historyOf((whole.get(card.id) ?? []).filter(isReadable)) }
      : card,
  );
}

/** The whole logs of some cards, which come in order. */
async function logsOf(
  db: Database,
  cards: readonly CardId[],
): Promise<ReadonlyMap<CardId, readonly LogEntry[]>> {
  const logs = new Map(cards.map((id): [CardId, LogEntry[]] => [id, []]));
  const [first, last] = [cards[0], cards.at(-1)];
  if (first === undefined) return logs;
  const between = db.reviews.where("card").between(first, last, true, true);
  const entries = (await areNeighbours(between, cards.length))
    ? await between.toArray()
    : (await Promise.all(cards.map((id) => cardLog(db, id)))).flat();
  for (const entry of entries) logs.get(entry.card)?.push(entry);
  return logs;
}
