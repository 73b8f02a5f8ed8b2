import type { MockAnswer } from "#model/mock.ts";

/** An answer longer than this loses those who listen, in milliseconds; a short one that says all is a good one. */
export const answerMs = 120_000;
export const followUpMs = 60_000;

/** How long was spoken to a question, and to all its follow-ups together, in milliseconds. */
export function timesOf({ tookMs }: Pick<MockAnswer, "tookMs">): {
  readonly question: number;
  readonly followUps: number;
} {
  const [question = 0, ...followUps] = tookMs;
  return { question, followUps: followUps.reduce((sum, took) => sum + took, 0) };
}

/** The share of all key points that was said, 0 to 1, of the answers that were gone through; null where none was. */
export function saidShare(answers: readonly Pick<MockAnswer, "said">[]): number | null {
  const said = answers.flatMap((answer) => answer.said ?? []);
  const of = said.reduce((sum, each) => sum + each.of, 0);
  return of === 0 ? null : said.reduce((sum, each) => sum + each.hit.length, 0) / of;
}

/** How many filler words were counted in all; null where none of the answers had them counted. */
export function fillersIn(answers: readonly Pick<MockAnswer, "fillers">[]): number | null {
  const counted = answers.flatMap(({ fillers }) => fillers ?? []);
  return counted.length === 0 ? null : counted.reduce((sum, count) => sum + count, 0);
}

/** The first answer that nobody has gone through; null where all were. */
export function firstUnjudged(answers: readonly Pick<MockAnswer, "said">[]): number | null {
  const at = answers.findIndex(({ said }) => said === null);
  return at < 0 ? null : at;
}
