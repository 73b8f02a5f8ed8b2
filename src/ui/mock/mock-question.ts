import type { MockPage } from "#app/mock-reads.ts";
import type { Ask } from "#model/ask.ts";
import { goneWords, situationTask, standingWords } from "./mock-words.ts";

/** A question of a mock interview as it is shown. */
export type ShownQuestion = {
  /** What is to be done, where the prompt alone does not say it. */
  readonly task: string | null;
  readonly prompt: string;
  /** Given with it, as Markdown. */
  readonly given: string | null;
  readonly points: readonly string[];
  /** Its note is not there any more. */
  readonly isGone: boolean;
};

const gone: ShownQuestion = {
  task: null,
  prompt: goneWords,
  given: null,
  points: [],
  isGone: true,
};

/** The question at a position, in the words of its note as they are now. */
export function shownQuestion({ mock, cards }: MockPage, at: number): ShownQuestion {
  const question = mock.questions[at];
  if (question?.from === "interviewer")
    return { ...standingWords[question.asks], task: null, given: null, isGone: false };
  const card = question && cards.get(question.card);
  return card ? { ...shownAsk(card.ask), task: card.isSituation ? situationTask : null } : gone;
}

const shownAsk = ({ prompt, given, points }: Ask): ShownQuestion => ({
  task: null,
  prompt,
  given,
  points,
  isGone: false,
});
