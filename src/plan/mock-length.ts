import type { MockStyle, StandingQuestion } from "#model/mock.ts";

/** An answer is to take two minutes, and one to a follow-up about half of that. */
export const answerMinutes = 2;
export const followUpMinutes = 1;

/** How long a mock interview may be, in minutes. */
export const mockMinutes: Readonly<Record<MockStyle, readonly number[]>> = {
  screen: [10, 15, 20, 30],
  panel: [15, 30, 45, 60],
};

/** From so many minutes on a recruiter comes to pay and dates. */
const longScreen = 20;

/** What is asked before and behind the questions of the decks: an opener that anybody can answer, and at last the person's own questions. */
export function frameOf(
  style: MockStyle,
  minutes: number,
): { readonly first: readonly StandingQuestion[]; readonly last: readonly StandingQuestion[] } {
  if (style === "panel") return { first: ["about you"], last: ["your questions"] };
  return {
    first: ["about you", "why this role"],
    last: minutes < longScreen ? ["your questions"] : ["pay", "when", "your questions"],
  };
}

/** The minutes that are left to the questions of the decks. */
export function minutesForDecks(style: MockStyle, minutes: number): number {
  const { first, last } = frameOf(style, minutes);
  return minutes - answerMinutes * (first.length + last.length);
}
