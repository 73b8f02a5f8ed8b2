import { deckChanges } from "#deck/changes.ts";
import { deckWith } from "#deck/deck-drafts.ts";
import { deckFromReading, type ReadGuide } from "#deck/from-reading.ts";
import { type GuideUpdate, updateFromGuide } from "#deck/guide-update.ts";
import { outlineOfNew } from "#deck/new-outline.ts";
import type { Deck } from "#model/deck.ts";
import { type DeckId, deckId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "#store/database.ts";
import { storeGuideDeck } from "#store/deck-versions.ts";
import { deckIds, guideNotes } from "#store/decks.ts";
import { newStamp } from "#store/device.ts";
import { keepOutline } from "#store/outlines.ts";
import { type DeckVersion, standingVersion } from "./deck-version.ts";

// What the worker does of keeping a guide: it compares with all notes that were read before.

/** What keeping a reading would do: make a new deck, or put it in the place of the one that the same guide made. */
export type Proposal = {
  /** Of the user's changes to what was read. */ readonly changed: Stamp;
} & (
  | { readonly type: "new deck"; readonly deck: Deck }
  | ({ readonly type: "update" } & GuideUpdate)
);

/** A guide is one that was read before when it shares this part of its notes with a deck. */
const sameGuide = 0.5;

export type { ReadGuide } from "#deck/from-reading.ts";

export type WantedProposal = {
  readonly guide: ReadGuide;
  /** Notes that a guide never has, which are kept as they are. */
  readonly beyond: readonly Note[];
  readonly now: Instant;
};

export async function proposalFor(
  db: Database,
  { guide, beyond, now }: WantedProposal,
): Promise<Proposal> {
  const changed = await newStamp(db, now);
  return proposalOf(db, deckWith(deckFromReading(guide, changed), beyond), changed);
}

/** What keeping a deck would do whose notes are known by what they say. */
export async function proposalOf(db: Database, read: Deck, changed: Stamp): Promise<Proposal> {
  const updates = [...(await guideNotes(db))].map(([id, notes]) => {
    const update = updateFromGuide(id, notes, read);
    return { update, share: sharedPart(notes, update) };
  });
  const best = updates.sort((a, b) => b.share - a.share)[0];
  if (best && best.share >= sameGuide) return { type: "update", changed, ...best.update };
  return newDeck(db, read, changed);
}

export const newDeck = async (db: Database, read: Deck, changed: Stamp): Promise<Proposal> => ({
  type: "new deck",
  changed,
  deck: underFreeId(read, await takenIds(db)),
});

/** What is stored of a proposal. */
export type KeptProposal = Pick<Proposal, "deck" | "changed">;

/** @returns the version that it took the place of; null where it is a new deck */
export async function storeProposal(
  db: Database,
  { deck, changed }: KeptProposal,
  onProgress: (share: number) => void,
): Promise<DeckVersion | null> {
  const before = await standingVersion(db, deck, changed);
  await storeGuideDeck(db, deck, changed, deckChanges, onProgress);
  const row = before === null ? await db.decks.get(deck.id) : undefined;
  // So that a large deck is shown at once. Where it cannot be kept it is found when it is needed.
  if (row) await keepOutline(db, row, outlineOfNew(deck)).catch(() => {});
  return before;
}

const sharedPart = (before: readonly Note[], { deck, gone }: GuideUpdate): number =>
  (before.length - gone.length) / Math.max(1, Math.min(before.length, deck.notes.length));

/** The decks' ids, and the name of the page where decks are added. */
const takenIds = async (db: Database): Promise<Set<DeckId>> =>
  new Set([...(await deckIds(db)), deckId("add")]);

function underFreeId(deck: Deck, taken: ReadonlySet<DeckId>): Deck {
  let id = deck.id;
  for (let count = 2; taken.has(id); count += 1) id = deckId(`${deck.id}-${count}`);
  if (id === deck.id) return deck;
  const notes = deck.notes.map((note) => ({
    ...note,
    deck: id,
    id: note.id.replace(deck.id, id) as Note["id"],
  }));
  return { ...deck, id, notes };
}
