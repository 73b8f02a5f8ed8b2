import type { Card } from "#model/card.ts";
import { type NoteId, noteOf } from "#model/ids.ts";
import type { Database } from "./database.ts";
import { areNeighbours } from "./neighbours.ts";
import { toCard } from "./rows.ts";

/** The ids of a note's cards begin with it. */
export const prefixOf = (note: NoteId): string => `${note}#`;

/**
 * The cards that are stored of some notes, retired ones included.
 *
 * @param notes in the order of their cards, that of `prefixOf`
 */
export async function cardsOfNotes(
  db: Database,
  notes: readonly NoteId[],
): Promise<Map<NoteId, Card[]>> {
  const prefixes = notes.map(prefixOf);
  const between = db.cards.where("id").between(prefixes[0], `${prefixes.at(-1)}\uffff`);
  const rows = (await areNeighbours(between, notes.length))
    ? await between.toArray()
    : await Promise.all(prefixes.map((each) => db.cards.where("id").startsWith(each).toArray()));
  const cards = new Map(notes.map((id): [NoteId, Card[]] => [id, []]));
  for (const row of rows.flat()) cards.get(noteOf(row.id))?.push(toCard(row));
  return cards;
}
