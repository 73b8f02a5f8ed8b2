import { deckId, type NoteId, noteId } from "#model/ids.ts";
import { fields } from "#search/fields.ts";
import { find } from "#search/find.ts";
import type { Side } from "#search/merge.ts";
import { PartBuilder } from "#search/part-builder.ts";
import { parseQuery } from "#search/query.ts";

/** A note of a test: what it asks, and what it says besides. */
export type Said = { readonly prompt: string; readonly text?: string };

export const idOf = (key: string): NoteId => noteId(deckId("deck"), key);

/** A part of an index that holds notes by their keys, none of them dead. */
export function partOf(notes: Readonly<Record<string, Said>>): Side {
  const builder = new PartBuilder();
  for (const key of Object.keys(notes).sort()) {
    const { prompt, text = "" } = notes[key] as Said;
    builder.add(idOf(key), [
      { field: fields.prompt, text: prompt },
      { field: fields.text, text },
    ]);
  }
  return { part: builder.part(), dead: new Set() };
}

/** The keys of the notes that a query finds, the best first. */
export const foundIn = (parts: readonly Side[], typed: string): string[] =>
  find(parts, parseQuery(typed), null, 1_000).notes.map((id) => id.slice("deck/".length));
