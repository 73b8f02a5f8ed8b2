import type { Card } from "#model/card.ts";
import type { KeptDeck } from "#model/collection.ts";
import type { Deck } from "#model/deck.ts";
import type { Stamp } from "#model/stamp.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import { cardsInUseOf } from "./deck-counts.ts";
import { contentOf, type DeckContent } from "./decks.ts";
import { setDeviceValue } from "./device.ts";
import { changeCards } from "./roll-ups.ts";

// Apart from the reads in decks.ts, since the app starts without it: decks are stored once in a long while.

/** What has to be stored for a deck, given what is there. */
type Changes = (stored: DeckContent, deck: Deck, position: number) => DeckContent;

/**
 * Puts a version of the starter decks in the place of the last one, in one transaction: all of it or nothing.
 */
export const storeStarterDecks = (
  db: Database,
  decks: readonly Deck[],
  digest: string,
  changes: Changes,
): Promise<void> =>
  db.transaction("rw", writtenIn(db), async () => {
    const ids = new Set(decks.map((deck) => deck.id));
    const before = (await db.decks.toArray()).filter((row) => row.origin === "starter");
    const gone = before
      .filter((row) => !ids.has(row.id))
      .map((row): Deck => ({ ...row, notes: [] }));
    for (const [position, deck] of [...decks, ...gone].entries()) {
      const retired = position >= decks.length;
      await putDeck(db, { ...deck, position, origin: "starter", retired }, null, changes);
    }
    await setDeviceValue(db, "starterDecks", digest);
  });

/**
 * Stores a deck that was read from a guide, or its new version, in one transaction: all of it or nothing.
 *
 * @param changed the stamp of the reading, and of the user's edits in it
 * @param onProgress is told, from 0 to 1, how much is done
 */
export const storeGuideDeck = (
  db: Database,
  deck: Deck,
  changed: Stamp,
  changes: Changes,
  onProgress: (share: number) => void = () => {},
): Promise<void> =>
  db.transaction("rw", writtenIn(db), async () => {
    const rows = await db.decks.toArray();
    // What a person has brought stands before the starter decks, the latest first.
    const first = Math.min(0, ...rows.map((row) => row.position));
    const known = rows.find((row) => row.id === deck.id);
    const position = known?.position ?? first - 1;
    // A guide that does not say its language is in the one that its user has said.
    const lang = deck.lang ?? known?.lang;
    const row = {
      ...deck,
      position,
      origin: "guide",
      retired: false,
      ...(lang && { lang }),
    } as const;
    await putDeck(db, row, changed, changes, onProgress);
    await setDeviceValue(db, "lastStamp", changed);
  });

/** The tables that a deck is written to. */
const writtenIn = (db: Database) => [db.decks, db.notes, db.cards, db.derivedTopics, db.device];

/** @param changed the stamp of the deck, and of the notes that differ from the stored ones; null for a starter deck */
async function putDeck(
  db: Database,
  { notes: now, ...row }: Omit<KeptDeck, "changed"> & Pick<Deck, "notes">,
  changed: Stamp | null,
  changes: Changes,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const known = await db.decks.get(row.id);
  // A starter deck that its user has deleted stays so; they bring it back themselves.
  if (changed === null && known?.removed?.value) return;
  const before = await contentOf(db, row.id);
  const { notes, cards } = changes(before, { ...row, notes: now }, row.position);
  let written = 0;
  const onWritten = (rows: number) => {
    written += rows;
    onProgress(written / (notes.length + cards.length));
  };
  const stamp = changed && { changed };
  const derivedCards = known?.derivedCards ?? (await cardsInUseOf(db, row.id));
  // A guide that its user reads again brings its deck back.
  const removed = known?.removed && changed ? { removed: { value: false, changed } } : null;
  await db.decks.put({ ...row, ...stamp, ...removed, derivedCards });
  for (const some of batches(notes)) {
    await db.notes.bulkPut(some.map((note) => ({ ...note, ...stamp })));
    onWritten(some.length);
  }
  const stored = new Map(before.cards.map((card) => [card.id, card]));
  const replaced = cards.map((after) => ({ before: stored.get(after.id) ?? null, after }));
  await changeCards(db, replaced, onWritten);
  // The reviews of a card that moves belong to its new topic: they are counted anew, from the log.
  if (haveMoved(before.cards, cards)) await setDeviceValue(db, "rollUps", 0);
}

/** Whether a card that was reviewed has changed its topic. */
function haveMoved(before: readonly Card[], after: readonly Card[]): boolean {
  const topics = new Map(before.map(({ id, topic }) => [id, topic]));
  return after.some(
    ({ id, topic, memory }) => memory.phase !== "new" && topics.has(id) && topics.get(id) !== topic,
  );
}
