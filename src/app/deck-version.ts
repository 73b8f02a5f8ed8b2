import { deckChanges } from "#deck/changes.ts";
import type { Deck } from "#model/deck.ts";
import { type NoteId, noteOf } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "#store/database.ts";
import { storeGuideDeck } from "#store/deck-versions.ts";
import { contentOf } from "#store/decks.ts";
import { newStamp } from "#store/device.ts";

// What the worker does so that the keeping of a deck's new version can be undone: the version before takes its place again, as any
// version takes the place of another, so that reviews, suspensions and what was said since stay.

/** A version of a deck, as the bytes of its JSON: the page holds it for as long as it can be undone. */
export type DeckVersion = Blob;

/** The version of a deck that stands before another one takes its place; null where it is a new deck. */
export async function standingVersion(
  db: Database,
  next: Deck,
  changed: Stamp,
): Promise<DeckVersion | null> {
  const row = await db.decks.get(next.id);
  if (!row) return null;
  const { notes, cards } = await contentOf(db, row.id);
  const line = new Map<NoteId, number>();
  for (const { id, order } of cards) {
    const note = noteOf(id);
    line.set(note, Math.min(order, line.get(note) ?? order));
  }
  const reworded = new Set(next.notes.flatMap(({ id, edit }) => (edit ? [id] : [])));
  const standing = notes
    .filter(({ retired, authored }) => !retired && !authored)
    .sort((a, b) => (line.get(a.id) ?? 0) - (line.get(b.id) ?? 0))
    .map((note): Note => {
      // What its user says of it besides is theirs, whichever version there is; so is their wording, unless the next one takes its place.
      const { mine: _, changed: _changed, edit, ...read } = note;
      const before = { content: edit?.content ?? null, changed };
      return { ...read, edit: reworded.has(note.id) ? before : null };
    });
  const { id, title, about, position, guide, lang } = row;
  const deck: Deck = { id, title, about, position, guide, ...(lang && { lang }), notes: standing };
  return new Blob([JSON.stringify(deck)]);
}

/** Puts a version back, in one transaction. */
export async function putVersionBack(
  db: Database,
  { version, now }: { readonly version: DeckVersion; readonly now: Instant },
  onProgress: (share: number) => void,
): Promise<void> {
  const changed = await newStamp(db, now);
  const deck = JSON.parse(await version.text()) as Deck;
  const notes = deck.notes.map((note) =>
    note.edit ? { ...note, edit: { ...note.edit, changed } } : note,
  );
  await storeGuideDeck(db, { ...deck, notes }, changed, deckChanges, onProgress);
}
