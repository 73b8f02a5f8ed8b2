import { type Ask, blank } from "#model/ask.ts";
import type { Face } from "#model/note.ts";
import { type Utterance, utterancesOf } from "./utterances.ts";

/** A card as far as it is read aloud. */
export type SpokenCard = {
  readonly ask: Ask;
  readonly face: Face;
  /** The positions of points to be put in order, as they are shown. */
  readonly shuffled: readonly number[];
  /** The language of what it says. */
  readonly language: string;
};

/** The words that are the app's own. */
export type OwnWords = {
  readonly language: string;
  /** What a gap is called, in the language of the card; empty where nobody has said it. */
  readonly gap: string;
};

/** The question of a card as it is read aloud: all that one sees of it before the answer, but code. */
export function spokenQuestion(
  { ask, face, shuffled, language }: SpokenCard,
  { language: own, gap }: OwnWords,
): Utterance[] {
  const say = (text: string) => utterancesOf(text, language);
  // That an answer is to be said goes without saying; any other task is what makes sense of the prompt.
  const task = face === "recall" ? [] : utterancesOf(ask.task, own);
  return [
    ...task,
    ...say(ask.prompt.replaceAll(blank, gap)),
    ...say(ask.given ?? ""),
    ...ask.others.flatMap(say),
    ...(ask.inOrder ? shuffled.flatMap((at) => say(ask.points[at] ?? "")) : []),
  ];
}

/** The answer of a card as it is read aloud: its points, one by one. */
export const spokenAnswer = ({ ask, language }: SpokenCard): Utterance[] =>
  ask.points.flatMap((point) => utterancesOf(point, language));
