import type { Content } from "#model/note.ts";

export type NoteKind = Content["kind"];

/** What the kinds of notes are called where one is added by hand. */
export const noteKinds: Readonly<Record<NoteKind, string>> = {
  question: "Question",
  pitfall: "Pitfall",
  sequence: "Sequence",
  fact: "Fact",
  action: "Checklist item",
};

/** What each is for. */
export const kindsFor: Readonly<Record<NoteKind, string>> = {
  question: "You say the answer aloud, and tick which key points were in it.",
  pitfall: "A mistake: you say what a strong candidate does instead, and what is wrong with it.",
  sequence: "Steps that you put in their order.",
  fact: "A sentence with gaps. Each gap is a card of its own.",
  action: "Something to do before the interview. Once it is done, you are asked for the evidence.",
};
