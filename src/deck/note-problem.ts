import { askedIn, type Note } from "#model/note.ts";
import { contentProblem } from "./content-problem.ts";
import { deckOfAnyGuide as limits } from "./limits.ts";

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can name a deck or a note in deck files, links and tables. */
export const isKey = (text: string): boolean => text.length <= 60 && keyPattern.test(text);

/** The name of a note within its deck. */
export const keyOf = (note: Pick<Note, "id" | "deck">): string =>
  note.id.slice(note.deck.length + 1);

/** Why no deck can hold this note, in words for its user; null when one can. */
export function noteProblem(note: Note): string | null {
  const { topic, section, content, disputed } = note;
  return (
    contentProblem(content) ??
    textProblem(topic, limits.topic, "the topic") ??
    textProblem(section, limits.heading, "the section") ??
    answerProblem(note) ??
    disputedProblem(disputed)
  );
}

/** The note's beginning, by which its user knows it. */
export const nameOf = ({ content }: Note): string => {
  const asked = askedIn(content).replace(/\s+/g, " ");
  return asked.length > 60 ? `${asked.slice(0, 59).trim()}…` : asked;
};

function answerProblem({ content }: Note): string | null {
  if (content.kind === "question" && content.answer !== undefined)
    return textProblem(content.answer, limits.answer, "the answer");
  return content.kind === "action" && content.when !== undefined
    ? textProblem(content.when, 40, "when to do it")
    : null;
}

function disputedProblem(disputed: Note["disputed"]): string | null {
  if (disputed.length === 0) return null;
  if (disputed.length === 1) return "Write both sides of what is disputed.";
  if (disputed.length > 4) return "Write at most 4 sides of what is disputed.";
  for (const { says, section } of disputed) {
    const problem =
      textProblem(says, limits.statement, "a side of what is disputed") ??
      textProblem(section, limits.heading, "the section that says it");
    if (problem) return problem;
  }
  return null;
}

function textProblem(text: string, longest: number, what: string): string | null {
  if (text.trim() === "") return `Write ${what}.`;
  return text.length > longest ? `Use at most ${longest} characters for ${what}.` : null;
}
