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
  question: "You say the answer aloud, and tick what you said.",
  pitfall: "A mistake, what to do instead, and what is wrong with it.",
  sequence: "Steps, or things in an order. You put them in order again.",
  fact: "A sentence with gaps. Each gap is a card of its own.",
  action: "To do before the interview. Once done, you tell what shows it.",
};
