import type { Content, Question } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { say } from "#words/deck.ts";
import { fillGaps, gapsOf } from "./faces.ts";
import { deckOfAnyGuide as limits } from "./limits.ts";

// What schema.ts asks of the notes of a deck file, in words for a person who rewords a note in the app. A test holds the two
// together; the schema itself is too large for a screen.

const mostPoints = 7;
const leastItems = 3;
const mostGaps = 4;
const mostFollowUps = 3;

/** A text as it is stored: without blanks around what is asked and around each point, and without empty points or answers. */
export function tidied(content: Content): Content {
  switch (content.kind) {
    case "question":
      return tidiedQuestion(content);
    case "pitfall":
      return {
        ...content,
        mistake: content.mistake.trim(),
        better: tidiedList(content.better),
        why: tidiedList(content.why),
      };
    case "sequence":
      return { ...content, prompt: content.prompt.trim(), items: tidiedList(content.items) };
    case "fact":
      return { ...content, text: content.text.trim() };
    case "action":
      return { ...content, action: content.action.trim(), prove: tidiedList(content.prove) };
    default:
      return assertUnreachable(content);
  }
}

function tidiedQuestion({
  prompt,
  points,
  answer,
  followUps = [],
  ...question
}: Question): Question {
  const next = tidiedList(followUps);
  return {
    ...question,
    prompt: prompt.trim(),
    points: tidiedList(points),
    ...(answer?.trim() && { answer }),
    ...(next.length > 0 && { followUps: next }),
  };
}

const tidiedList = (points: readonly string[]): string[] =>
  points.map((point) => point.trim()).filter(Boolean);

/** Why a note cannot say this, in words for its user; null when it can. What is not theirs to reword is not looked at. */
export function contentProblem(content: Content): string | null {
  switch (content.kind) {
    case "question":
      return (
        askedProblem(content.prompt, limits.prompt) ??
        pointsProblem(content.points, 1) ??
        answerProblem(content.answer) ??
        followUpsProblem(content.followUps)
      );
    case "pitfall":
      return (
        askedProblem(content.mistake, limits.prompt) ??
        pointsProblem(content.better, 1) ??
        pointsProblem(content.why, 0)
      );
    case "sequence":
      return (
        askedProblem(content.prompt, limits.prompt) ?? pointsProblem(content.items, leastItems)
      );
    case "fact":
      return askedProblem(content.text, limits.prompt) ?? gapsProblem(content.text);
    case "action":
      return askedProblem(content.action, limits.action) ?? pointsProblem(content.prove, 1);
    default:
      return assertUnreachable(content);
  }
}

function askedProblem(asked: string, longest: number): string | null {
  if (asked === "") return say("writeAsked");
  return asked.length > longest ? say("longAsked", { most: longest }) : null;
}

function pointsProblem(points: readonly string[], least: number): string | null {
  if (points.length < least) return say("fewPoints", { least });
  if (points.length > mostPoints) return say("manyPoints", { most: mostPoints });
  if (new Set(points).size < points.length) return say("samePoints");
  if (points.some((point) => point.length > limits.point.characters))
    return say("longPoint", { most: limits.point.characters });
  return points.some(hasTooManyWords) ? say("wordyPoint", { most: limits.point.words }) : null;
}

const answerProblem = (answer = ""): string | null =>
  answer.length > limits.answer ? say("longPart", { part: "answer", most: limits.answer }) : null;

function followUpsProblem(followUps: readonly string[] = []): string | null {
  if (followUps.length > mostFollowUps) return say("manyFollowUps", { most: mostFollowUps });
  if (new Set(followUps).size < followUps.length) return say("sameFollowUps");
  return followUps.some((asked) => asked.length > limits.followUp)
    ? say("longFollowUp", { most: limits.followUp })
    : null;
}

function gapsProblem(text: string): string | null {
  const gaps = gapsOf(text);
  if (/\{\{|\}\}/.test(fillGaps(text, () => ""))) return say("openGap");
  if (gaps.length === 0) return say("noGap");
  if (gaps.length > mostGaps) return say("manyGaps", { most: mostGaps });
  if (gaps.includes("")) return say("emptyGap");
  return gaps.some(hasTooManyWords) ? say("wordyGap", { most: limits.point.words }) : null;
}

const hasTooManyWords = (text: string): boolean =>
  text.split(/\s+/).filter(Boolean).length > limits.point.words;
