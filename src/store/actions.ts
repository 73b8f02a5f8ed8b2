import type { Card } from "#model/card.ts";
import { cardId, type NoteId } from "#model/ids.ts";
import { contentOf, isInUse, type Note } from "#model/note.ts";
import type { Database } from "./database.ts";
import { toCard } from "./rows.ts";

/** The notes in use that are actions, among the first so many that came as such; and whether there are more. */
export async function listActions(
  db: Database,
  most: number,
): Promise<{ notes: readonly Note[]; isAll: boolean }> {
  const read = await db.notes
    .where("content.kind")
    .equals("action")
    .limit(most + 1)
    .toArray();
  const notes = read.slice(0, most);
  return {
    notes: notes.filter((note) => isInUse(note) && contentOf(note).kind === "action"),
    isAll: read.length <= most,
  };
}

/** The cards that ask for what actions are to prove, by their notes; those that are not in use are left out. */
export async function evidenceCards(
  db: Database,
  notes: readonly NoteId[],
): Promise<Map<NoteId, Card>> {
  const rows = await db.cards.bulkGet(notes.map((note) => cardId(note, "evidence")));
  const cards = rows.flatMap((row) => (row && !row.retired ? [toCard(row)] : []));
  return new Map(cards.map((card) => [card.note, card]));
}
