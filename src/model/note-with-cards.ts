import type { Card } from "./card.ts";
import type { Note } from "./note.ts";

/** A note and all its cards, retired ones included. */
export type NoteWithCards = { readonly note: Note; readonly cards: readonly Card[] };
