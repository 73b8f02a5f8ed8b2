import { memoryAt, periodAt, type TopicRollUp } from "#model/roll-up.ts";
import { entriesOf } from "#model/tally.ts";
import { recallAt } from "./recall.ts";
import { classAt } from "./review-class.ts";

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

const trustedFrom = 0.8;
const learnedFromDays = 1;

/** The states of a topic on a day. */
export function statesOf({ cards, memories, reviews }: TopicRollUp, today: number): States {
  let [seen, notLearned, fading] = [0, 0, 0];
  for (const [key, count] of entriesOf(memories)) {
    seen += count;
    if (memoryAt(key).stability < learnedFromDays) notLearned += count;
    else if (recallAt(key, today) < trustedFrom) fading += count;
  }
  const trusted = { reviews: 0, missed: 0, expectedMissed: 0 };
  for (const [key, count] of entriesOf(reviews)) {
    const { expected, rating } = classAt(periodAt(key).class);
    if (expected === null || expected < trustedFrom) continue;
    trusted.reviews += count;
    trusted.expectedMissed += count * (1 - expected);
    if (rating === "again") trusted.missed += count;
  }
  return {
    notLearned: cards - seen + notLearned,
    fading,
    trusted,
    isMisjudged: isMisjudged(trusted),
  };
}

/** More by two standard deviations, and three misses at least. */
function isMisjudged({ reviews, missed, expectedMissed }: Trusted): boolean {
  const deviation = Math.sqrt(expectedMissed * (1 - expectedMissed / Math.max(1, reviews)));
  return missed >= 3 && missed > expectedMissed + 2 * deviation;
}
