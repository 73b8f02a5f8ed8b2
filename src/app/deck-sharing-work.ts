import { deckFileText } from "#deck/deck-file.ts";
import { deckMarkdown } from "#deck/deck-markdown.ts";
import { OutlineCount } from "#deck/outline.ts";
import { slugOf } from "#deck/slug.ts";
import { type DeckFragment, deckToFragment } from "#exchange/deck-link.ts";
import { deckTable } from "#exchange/deck-table.ts";
import type { Deck } from "#model/deck.ts";
import type { DeckId, NoteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { batches } from "#store/batches.ts";
import type { Database } from "#store/database.ts";
import { notesById } from "#store/decks.ts";
import { notesIn } from "#store/notes-watch.ts";
import { cardsOfDeck, type OutlinedDeck, readOutline } from "#store/outlines.ts";
import { say } from "#words/exchange.ts";

// What the worker does of sharing a deck: it reads all of it, and writes what others are given.

export const deckFormats = ["deck file", "csv", "tsv", "markdown"] as const;
export type DeckFormat = (typeof deckFormats)[number];

export type WantedFile = { readonly deck: DeckId; readonly format: DeckFormat };

/** A deck as a file, and what of it the format cannot say, in sentences. */
export type DeckInFile = { readonly file: File; readonly left: readonly string[] };

const endings: Readonly<Record<DeckFormat, readonly [ending: string, type: string]>> = {
  "deck file": ["yaml", "application/yaml"],
  csv: ["csv", "text/csv"],
  tsv: ["tsv", "text/tab-separated-values"],
  markdown: ["md", "text/markdown"],
};

/** @param onProgress is told, from 0 to 1, how much of the deck was read */
export async function makeDeckFile(
  db: Database,
  { deck: id, format }: WantedFile,
  onProgress: (share: number) => void,
): Promise<DeckInFile> {
  const deck = await wholeDeck(db, id, onProgress);
  const { text, left } = written(deck, format);
  const [ending, type] = endings[format];
  return { file: new File([text], `${slugOf(deck.title)}.${ending}`, { type }), left };
}

/** A deck with more cards is not tried: a link carries a hundred short notes at most. */
const mostTried = 1_000;

export async function makeDeckLink(
  db: Database,
  { deck }: Pick<WantedFile, "deck">,
): Promise<DeckFragment> {
  const cards = (await db.decks.get(deck))?.derivedCards ?? 0;
  return cards > mostTried
    ? { type: "problem", problem: say("farTooLarge") }
    : deckToFragment(await wholeDeck(db, deck));
}

/**
 * All notes that stand in a deck, in the order in which its screen shows them.
 *
 * @throws Error when there is no such deck
 */
export async function wholeDeck(
  db: Database,
  id: DeckId,
  onProgress: (share: number) => void = () => {},
): Promise<Deck> {
  const found = await readOutline(db, id);
  if (!found) throw new Error(say("deckGone"));
  const ids = await idsInOrder(db, found);
  const notes = await notesOf(db, id, ids, onProgress);
  const { title, about, guide, lang } = found.deck;
  // Where it stands among its user's decks says nothing to others.
  return { id, title, about, position: null, guide, ...(lang && { lang }), notes };
}

/** Those that came with the deck are read as they lie, many times faster than one by one; the others its user has put here. */
async function notesOf(
  db: Database,
  deck: DeckId,
  ids: readonly NoteId[],
  onProgress: (share: number) => void,
): Promise<Note[]> {
  const read = new Map<NoteId, Note>();
  for await (const some of notesIn(db, { from: `${deck}/`, to: `${deck}/\uffff` })) {
    for (const note of some) read.set(note.id, note);
    onProgress(Math.min(1, read.size / ids.length));
  }
  for (const some of batches(ids.filter((id) => !read.has(id))))
    for (const note of await notesById(db, some)) read.set(note.id, note);
  return ids.flatMap((id) => read.get(id) ?? []);
}

async function idsInOrder(db: Database, { deck, outline: kept }: OutlinedDeck) {
  const count = new OutlineCount();
  if (!kept) for await (const cards of cardsOfDeck(db, deck.id)) count.add(cards);
  const { topics } = kept ?? count.outline(deck.id);
  return topics.flatMap(({ notes }) => notes);
}

function written(deck: Deck, format: DeckFormat): { text: string; left: readonly string[] } {
  switch (format) {
    case "deck file":
      return deckFileText(deck);
    case "csv":
    case "tsv": {
      const { text, warnings } = deckTable(deck, format);
      return { text, left: warnings };
    }
    case "markdown":
      return { text: deckMarkdown(deck), left: [] };
    default:
      return assertUnreachable(format);
  }
}
