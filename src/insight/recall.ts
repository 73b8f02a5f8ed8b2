import { fromLogOdds, logOdds } from "#memory/log-odds.ts";
import { retrievabilityAfter } from "#memory/retrievability.ts";
import { memoryAt, type TopicRollUp } from "#model/roll-up.ts";
import { eachIn } from "#model/tally.ts";
import type { Estimate } from "./shift.ts";

/** Cards that were seen, by what the scheduler says of their recall on a day. */
export type Recall = {
  readonly count: number;
  /** How many there are at each step of log-odds. */
  readonly steps: ReadonlyMap<number, number>;
  /** Those that would be lost within a day. */
  readonly fleeting: number;
  /** The others whose recall has fallen below 8 in 10. */
  readonly fading: number;
};

const stepOdds = 0.1;
const surest = logOdds(0.999);
const fleetingBelowDays = 1;
const fadingBelow = 0.8;

/** The recall of the seen cards of a topic. */
export function recallOf({ memories }: Pick<TopicRollUp, "memories">, today: number): Recall {
  const steps = new Map<number, number>();
  let [count, fleeting, fading] = [0, 0, 0];
  eachIn(memories, (key, cards) => {
    const { day, stability } = memoryAt(key);
    const recall = retrievabilityAfter(Math.max(0, today - day), stability);
    const step = Math.round(Math.min(surest, logOdds(recall)) / stepOdds);
    steps.set(step, (steps.get(step) ?? 0) + cards);
    count += cards;
    if (stability < fleetingBelowDays) fleeting += cards;
    else if (recall < fadingBelow) fading += cards;
  });
  return { count, steps, fleeting, fading };
}

/** The recall of the cards of several topics together. */
export function recallOfAll(recalls: readonly Recall[]): Recall {
  const steps = new Map<number, number>();
  for (const recall of recalls) {
    for (const [step, cards] of recall.steps) steps.set(step, (steps.get(step) ?? 0) + cards);
  }
  const sum = (of: "count" | "fleeting" | "fading") =>
    recalls.reduce((all, recall) => all + recall[of], 0);
  return { count: sum("count"), steps, fleeting: sum("fleeting"), fading: sum("fading") };
}

/** The mean recall of cards when the log-odds of each are shifted; null where there are none. */
export const shiftedRecall = (recall: Recall, { low, middle, high }: Estimate): Estimate | null =>
  recall.count === 0
    ? null
    : {
        low: meanRecall(recall, low),
        middle: meanRecall(recall, middle),
        high: meanRecall(recall, high),
      };

function meanRecall({ count, steps }: Recall, shift: number): number {
  let sum = 0;
  for (const [step, cards] of steps) sum += cards * fromLogOdds(step * stepOdds + shift);
  return sum / count;
}
