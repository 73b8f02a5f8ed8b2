import type { Recall } from "./recall.ts";

/** Three ways in which cards can be weak, each of which asks for something else. */
export type States = {
  /** Cards never seen, and cards that would be lost within a day: to be learned. */
  readonly notLearned: number;
  /** Learned cards whose recall has fallen below 8 in 10: to be refreshed. */
  readonly fading: number;
  /** Reviews that were to be recalled at least 8 times in 10; a wrong card, or things confused, where many were missed. */
  readonly trusted: Trusted;
  /** Whether more of them was missed than the scheduler's word and chance explain. */
  readonly isMisjudged: boolean;
};

/** Reviews of which recall was expected: how many, how many of them were missed, and how many were expected to be. */
export type Trusted = {
  readonly reviews: number;
  readonly missed: number;
  readonly expectedMissed: number;
};

/** The states of a topic, by the recall of its seen cards and its reviews of which recall was expected. */
export const statesOf = (cards: number, recall: Recall, trusted: Trusted): States => ({
  notLearned: cards - recall.count + recall.fleeting,
  fading: recall.fading,
  trusted,
  isMisjudged: isMisjudged(trusted),
});

/** More by two standard deviations, and three misses at least. */
function isMisjudged({ reviews, missed, expectedMissed }: Trusted): boolean {
  const deviation = Math.sqrt(expectedMissed * (1 - expectedMissed / Math.max(1, reviews)));
  return missed >= 3 && missed > expectedMissed + 2 * deviation;
}
