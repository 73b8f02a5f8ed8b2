import { fromLogOdds, logOdds } from "#memory/log-odds.ts";
import { retrievabilityAfter } from "#memory/retrievability.ts";
import { memoryAt, stabilities, type TopicRollUp } from "#model/roll-up.ts";
import { eachIn } from "#model/tally.ts";
import type { Estimate } from "./shift.ts";

/** Cards that were seen, by what the scheduler says of their recall on a day. */
export type Recall = {
  readonly count: number;
  /** How many there are at each step of log-odds, from the lowest on. */
  readonly steps: Int32Array;
  /** Those that would be lost within a day. */
  readonly fleeting: number;
  /** The others whose recall has fallen below 8 in 10. */
  readonly fading: number;
};

const stepOdds = 0.1;
const surest = 7;
const stepCount = Math.round((2 * surest) / stepOdds) + 1;
/** The log-odds of each step: recall is told from 1 in 1,000 to 999 in 1,000. */
const oddsAt = Array.from({ length: stepCount }, (_, step) => step * stepOdds - surest);

function stepOf(recall: number): number {
  const odds = Math.min(surest, Math.max(-surest, logOdds(recall)));
  return Math.round((odds + surest) / stepOdds);
}
const fleetingBelowDays = 1;
const fadingBelow = 0.8;

// Recall falls with the days that have passed for each day of stability, and with nothing else. It is looked up by how often
// these double, since a screen waits for a hundred thousand cards: from 2^-8, where next to nothing is lost, to 2^28.
const [fewest, most, perDoubling] = [-8, 28, 64];
const recalls = Array.from({ length: (most - fewest) * perDoubling + 1 }, (_, at) =>
  retrievabilityAfter(2 ** (fewest + at / perDoubling), 1),
);
const stepsOfRecalls = recalls.map(stepOf);

/** The position in `recalls` of what is expected of a card so long after its last review. */
function positionOf(elapsedDays: number, stability: number): number {
  const at = Math.round((Math.log2(elapsedDays / stability) - fewest) * perDoubling);
  return Math.min(recalls.length - 1, Math.max(0, at));
}

/** The recall of the seen cards of a topic. */
export function recallOf({ memories }: Pick<TopicRollUp, "memories">, today: number): Recall {
  const steps = new Int32Array(stepCount);
  let [count, fleeting, fading] = [0, 0, 0];
  eachIn(memories, (key, cards) => {
    const memory = memoryAt(key);
    const stability = stabilities[memory.step] as number;
    const at = positionOf(Math.max(0, today - memory.day), stability);
    const step = stepsOfRecalls[at] as number;
    steps[step] = (steps[step] as number) + cards;
    count += cards;
    if (stability < fleetingBelowDays) fleeting += cards;
    else if ((recalls[at] as number) < fadingBelow) fading += cards;
  });
  return { count, steps, fleeting, fading };
}

/** The recall of the cards of several topics together. */
export function recallOfAll(recalls: readonly Recall[]): Recall {
  const steps = new Int32Array(stepCount);
  for (const recall of recalls) {
    for (let step = 0; step < stepCount; step += 1) {
      steps[step] = (steps[step] as number) + (recall.steps[step] as number);
    }
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
  for (let step = 0; step < stepCount; step += 1) {
    const cards = steps[step] as number;
    if (cards > 0) sum += cards * fromLogOdds((oddsAt[step] as number) + shift);
  }
  return sum / count;
}
