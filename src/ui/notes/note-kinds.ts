import type { Content } from "#model/note.ts";
import { say } from "#words/notes.ts";

export type NoteKind = Content["kind"];

const purposes = {
  question: "aboutQuestion",
  pitfall: "aboutPitfall",
  sequence: "aboutSequence",
  fact: "aboutFact",
  action: "aboutAction",
} as const satisfies Record<NoteKind, string>;

/** What a kind of notes is called where one is added by hand. */
export const kindInWords = (kind: NoteKind): string => say(kind);

export const kindsInWords = (): Readonly<Record<NoteKind, string>> => ({
  question: say("question"),
  pitfall: say("pitfall"),
  sequence: say("sequence"),
  fact: say("fact"),
  action: say("action"),
});

/** What a kind is for. */
export const purposeOf = (kind: NoteKind): string => say(purposes[kind]);
