import { updateFromFile } from "#deck/file-update.ts";
import { deckFromFragment } from "#exchange/deck-link.ts";
import type { Deck } from "#model/deck.ts";
import type { DeckId } from "#model/ids.ts";
import { askedIn, contentOf } from "#model/note.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "#store/database.ts";
import { newStamp } from "#store/device.ts";
import type { DeckVersion } from "./deck-version.ts";
import { type WholeDeck, wholeDeckOf } from "./guide-preview.ts";
import { newDeck, type Proposal, proposalOf, storeProposal } from "./guide-proposals.ts";

export type { WholeDeck } from "./guide-preview.ts";

// Decks that come whole, from a link or a file: nothing has to be made of them. They go from worker to worker as the bytes of
// their JSON, since the page would stand still while it reads 100,000 notes of which it shows the first.

/** The deck that a link carries, or why there is none. */
export type DeckOfLink =
  | { readonly type: "deck"; readonly whole: WholeDeck }
  | { readonly type: "problem"; readonly problem: string };

export async function readDeckLink({ text }: { readonly text: string }): Promise<DeckOfLink> {
  const found = await deckFromFragment(text);
  return found.type === "deck" ? { type: "deck", whole: wholeDeckOf(found.deck, true) } : found;
}

/** A deck that came whole, as it is to be kept. */
export type WantedDeck = Pick<WholeDeck, "parcel" | "isOwn"> & {
  /** What its user calls it. */
  readonly title: string;
  readonly now: Instant;
};

/** What keeping a whole deck would do, in what a page shows of it. */
export type WholeProposal = {
  readonly id: DeckId;
  readonly title: string;
  readonly count: number;
  /** Null where it makes a new deck. */
  readonly update: {
    readonly added: number;
    readonly reworded: number;
    readonly gone: number;
    /** The first of them. */
    readonly goneNames: readonly string[];
  } | null;
};

const mostNamed = 200;

export async function proposeWholeDeck(db: Database, wanted: WantedDeck): Promise<WholeProposal> {
  const proposal = await proposalOfWhole(db, wanted);
  const { id, title, notes } = proposal.deck;
  const deck = { id, title, count: notes.length };
  if (proposal.type === "new deck") return { ...deck, update: null };
  const { added, reworded, gone } = proposal;
  const goneNames = gone.slice(0, mostNamed).map((note) => askedIn(contentOf(note)));
  return { ...deck, update: { added, reworded, gone: gone.length, goneNames } };
}

/** A deck that was kept. */
export type KeptWhole = {
  readonly id: DeckId;
  readonly title: string;
  /** The version that it took the place of; null where it is a new deck. */
  readonly before: DeckVersion | null;
};

/** Stores the deck, in one transaction. */
export async function keepWholeDeck(
  db: Database,
  wanted: WantedDeck,
  onProgress: (share: number) => void,
): Promise<KeptWhole> {
  const proposal = await proposalOfWhole(db, wanted);
  const before = await storeProposal(db, proposal, onProgress);
  const { id, title } = proposal.deck;
  return { id, title, before };
}

async function proposalOfWhole(db: Database, wanted: WantedDeck): Promise<Proposal> {
  const changed = await newStamp(db, wanted.now);
  const sent = JSON.parse(await wanted.parcel.text()) as Deck;
  const deck = { ...sent, title: wanted.title.trim() || sent.title };
  if (!wanted.isOwn) return proposalOf(db, deck, changed);
  const row = await db.decks.get(deck.id);
  const isGuide = row?.origin === "guide" && !row.removed?.value;
  const stored = isGuide ? await db.notes.where("deck").equals(deck.id).toArray() : [];
  const update = updateFromFile(stored, deck, changed);
  return update ? { type: "update", changed, ...update } : newDeck(db, deck, changed);
}
