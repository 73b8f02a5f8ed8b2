import type { Format } from "#document/format.ts";
import { readDocument } from "#document/read.ts";
import { askedBy } from "#model/draft.ts";

/** A shape's name, its text, and its notes: "question => answer", "mistake ==> better" or "action". */
export type Shape = readonly [name: string, text: string, notes: readonly string[]];

export function said(text: string, format: Format): string[] {
  return readDocument({ text, format }).notes.map((note) => {
    const asked = askedBy(note).replace(/\s+/g, " ");
    if (note.kind === "action") return note.when ? `${note.when}: ${asked}` : asked;
    const answer = (note.kind === "pitfall" ? note.better : note.answer).replace(/\s+/g, " ");
    return note.kind === "pitfall" ? `${asked} ==> ${answer}` : `${asked} => ${answer}`;
  });
}
