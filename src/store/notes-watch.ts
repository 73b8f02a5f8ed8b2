import { Dexie, type IndexableType, type ObservabilitySet, RangeSet } from "dexie";
import type { Note } from "#model/note.ts";
import type { Database } from "./database.ts";

/** The ids from one to another, both among them. */
export type IdRange = { readonly from: IndexableType; readonly to: IndexableType };

/** All ids, as Dexie has them. */
export const allIds: IdRange = { from: Number.NEGATIVE_INFINITY, to: [[]] };

/** So many notes are read at once, so that nobody who writes waits for long. */
const batch = 1_000;

/** The notes of some ids, some at a time. */
export async function* notesIn(db: Database, { from, to }: IdRange): AsyncGenerator<Note[]> {
  let first = from;
  let isBehind = false;
  for (;;) {
    const notes = await db.notes
      .where(":id")
      .between(first, to, !isBehind, true)
      .limit(batch)
      .toArray();
    yield notes;
    const last = notes.at(-1);
    if (notes.length < batch || !last) return;
    first = last.id;
    isBehind = true;
  }
}

/**
 * Calls back with the ids of notes that were written, in whatever thread or tab; where many were written at once it may be all ids.
 * Returns what ends it.
 */
export function watchNotes(db: Database, onWritten: (ids: readonly IdRange[]) => void): () => void {
  const hear = (parts: ObservabilitySet) => {
    const written = parts[`idb://${db.name}/notes/`] ?? parts.all;
    if (written) onWritten([...RangeSet(written)].map(({ from, to }) => ({ from, to })));
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
