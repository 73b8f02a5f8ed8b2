import { fromLogOdds, logOdds } from "#memory/log-odds.ts";
import { retrievabilityAfter } from "#memory/retrievability.ts";
import { memoryAt, type TopicRollUp } from "#model/roll-up.ts";
import { entriesOf } from "#model/tally.ts";
import type { Estimate } from "./shift.ts";

/** Cards that were seen, by what the scheduler says of their recall: how many there are at each step of log-odds. */
export type Recall = { readonly count: number; readonly steps: ReadonlyMap<number, number> };

const stepOdds = 0.1;
const surest = logOdds(0.999);

/** The recall of all seen cards of some topics on a day; null where none was seen. */
export function recallOf(
  topics: readonly Pick<TopicRollUp, "memories">[],
  today: number,
): Recall | null {
  const steps = new Map<number, number>();
  let count = 0;
  for (const { memories } of topics) {
    for (const [key, cards] of entriesOf(memories)) {
      const step = Math.round(Math.min(surest, logOdds(recallAt(key, today))) / stepOdds);
      steps.set(step, (steps.get(step) ?? 0) + cards);
      count += cards;
    }
  }
  return count === 0 ? null : { count, steps };
}

/** The probability of recall, on a day, of the cards that a key of `memories` stands for. */
export function recallAt(key: number, today: number): number {
  const { day, stability } = memoryAt(key);
  return retrievabilityAfter(Math.max(0, today - day), stability);
}

/** The mean recall of cards when the log-odds of each are shifted. */
export const shiftedRecall = (recall: Recall, { low, middle, high }: Estimate): Estimate => ({
  low: meanRecall(recall, low),
  middle: meanRecall(recall, middle),
  high: meanRecall(recall, high),
});

function meanRecall({ count, steps }: Recall, shift: number): number {
  let sum = 0;
  for (const [step, cards] of steps) sum += cards * fromLogOdds(step * stepOdds + shift);
  return sum / count;
}
