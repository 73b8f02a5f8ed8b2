import { askedIn, type Note } from "#model/note.ts";
import { say } from "#words/deck.ts";
import { contentProblem } from "./content-problem.ts";
import { deckOfAnyGuide as limits } from "./limits.ts";

const mostSides = 4;

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
    textProblem(topic, limits.topic, "topic") ??
    textProblem(section, limits.heading, "section") ??
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
    return textProblem(content.answer, limits.answer, "answer");
  return content.kind === "action" && content.when !== undefined
    ? textProblem(content.when, 40, "when")
    : null;
}

function disputedProblem(disputed: Note["disputed"]): string | null {
  if (disputed.length === 0) return null;
  if (disputed.length === 1) return say("oneSide");
  if (disputed.length > mostSides) return say("manySides", { most: mostSides });
  for (const { says, section } of disputed) {
    const problem =
      textProblem(says, limits.statement, "side") ?? textProblem(section, limits.heading, "source");
    if (problem) return problem;
  }
  return null;
}

/** What of a note is too long, or is not there. */
type Part = "topic" | "section" | "answer" | "when" | "side" | "source";

function textProblem(text: string, longest: number, part: Part): string | null {
  if (text.trim() === "") return say("writePart", { part });
  return text.length > longest ? say("longPart", { part, most: longest }) : null;
}
