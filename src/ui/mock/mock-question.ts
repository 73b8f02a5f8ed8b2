import type { MockPage } from "#app/mock-reads.ts";
import { say } from "#words/mock.ts";
import { standingPoints, standingPrompt } from "./mock-words.ts";

/** A question of a mock interview as it is shown. */
export type ShownQuestion = {
  /** What is to be done, where the prompt alone does not say it. */
  readonly task: string | null;
  readonly prompt: string;
  /** Given with it, as Markdown. */
  readonly given: string | null;
  readonly points: readonly string[];
  /** That of its deck; undefined where it is put in words of the app. */
  readonly language: string | undefined;
  /** Its note is not there any more. */
  readonly isGone: boolean;
};

/** The question at a position, in the words of its note as they are now. */
export function shownQuestion({ mock, cards }: MockPage, at: number): ShownQuestion {
  const question = mock.questions[at];
  const own = { task: null, given: null, language: undefined, isGone: false };
  if (question?.from === "interviewer") {
    const { asks } = question;
    return { ...own, prompt: standingPrompt(asks), points: standingPoints(asks) };
  }
  const card = question && cards.get(question.card);
  if (!card) return { ...own, prompt: say("gone"), points: [], isGone: true };
  const { ask, language, isSituation } = card;
  const { prompt, given, points } = ask;
  const task = isSituation ? say("situation") : null;
  return { task, prompt, given, points, language, isGone: false };
}
