import type { Readiness } from "#plan/readiness.ts";
import {
  assumedLearner,
  busyLearner,
  type Learner,
  perturbedLearner,
  type Random,
  randomFrom,
  review,
  type SimulatedCard,
  trueRecall,
} from "./learners.ts";
import {
  asAnki,
  type Case,
  filled,
  greedy,
  type Observer,
  Planner,
  type Policy,
  priced,
} from "./policies.ts";

export const cases: readonly (Case & { readonly runs: number })[] = [
  { cards: 60, days: 14, budget: 12, runs: 100 },
  { cards: 120, days: 21, budget: 20, runs: 60 },
  { cards: 300, days: 21, budget: 30, runs: 30 },
  { cards: 1_000, days: 30, budget: 60, runs: 10 },
];

export const learners: Readonly<Record<string, (random: Random) => Learner>> = {
  assumed: assumedLearner,
  perturbed: perturbedLearner,
  busy: busyLearner,
};

export type Outcome = {
  /** True expected recall at the interview: its mean over the runs, and the standard error of that. */
  readonly recall: number;
  readonly error: number;
  readonly reviews: number;
};

const believed = assumedLearner().dynamics;

/** A policy, and what it wants to be told of the ratings. */
type Playing = { readonly choose: Policy; readonly learn?: Observer };

export const playersOf = (
  each: Case,
): { players: Record<string, () => Playing>; bound: number } => {
  const { prices, bound } = priced(each);
  return {
    bound,
    players: {
      "as Anki runs it": () => ({ choose: asAnki(each) }),
      "budget filled": () => ({ choose: filled(each, 0.9) }),
      "filled at 0.95": () => ({ choose: filled(each, 0.95) }),
      greedy: () => ({ choose: greedy(each) }),
      ours: () => new Planner(each, prices),
    },
  };
};

/** Runs a policy over seeded learners; the same seeds are the same learners and the same budgets for every policy. */
export function simulate(
  each: Case,
  runs: number,
  learnerOf: (random: Random) => Learner,
  playerOf: () => Playing,
): Outcome {
  const recalls: number[] = [];
  let reviews = 0;
  for (let run = 0; run < runs; run += 1) {
    const game = play(each, run, learnerOf, playerOf());
    recalls.push(game.recall);
    reviews += game.reviews;
  }
  const recall = recalls.reduce((sum, one) => sum + one, 0) / runs;
  const variance =
    recalls.reduce((sum, one) => sum + (one - recall) ** 2, 0) / Math.max(1, runs - 1);
  return { recall, error: Math.sqrt(variance / runs), reviews: Math.round(reviews / runs) };
}

function play(
  { cards: count, days, budget }: Case,
  run: number,
  learnerOf: (random: Random) => Learner,
  { choose, learn }: Playing,
  before?: (cards: readonly SimulatedCard[], day: number) => void,
): { recall: number; reviews: number } {
  const learner = learnerOf(randomFrom(1_000 + run));
  const budgets = randomFrom(2_000_000 + run);
  const random = randomFrom(3_000_000 + run);
  const cards: SimulatedCard[] = Array.from({ length: count }, () => ({
    truth: null,
    belief: null,
  }));
  let reviews = 0;
  for (let day = 0; day < days; day += 1) {
    before?.(cards, day);
    const today = Math.round(budget * learner.budget(budgets));
    const chosen = choose(cards, day, today);
    if (chosen.length > today) throw new Error("A policy has used more than the budget");
    for (const at of chosen) {
      const card = cards[at] as SimulatedCard;
      const { belief } = card;
      const rating = review(card, day, learner, believed, random);
      learn?.(belief, day, rating);
    }
    reviews += chosen.length;
  }
  return { recall: trueRecall(cards, days, learner), reviews };
}

export function table(options: { quick?: boolean; learner?: string; only?: number } = {}): string {
  const lines: string[] = [];
  for (const [name, learnerOf] of Object.entries(learners)) {
    if (options.learner && options.learner !== name) continue;
    for (const each of cases) {
      if (options.only && options.only !== each.cards) continue;
      const { players, bound } = playersOf(each);
      const runs = options.quick ? Math.ceil(each.runs / 5) : each.runs;
      lines.push(
        `${name} learner, ${each.cards} cards, ${each.days} days, ${each.budget} reviews a day, ${runs} runs`,
      );
      for (const [player, make] of Object.entries(players)) {
        const { recall, error, reviews } = simulate(each, runs, learnerOf, make);
        const share = name === "assumed" ? `, ${(recall / bound).toFixed(4)} of the bound` : "";
        lines.push(
          `  ${player.padEnd(16)} ${recall.toFixed(4)} ± ${error.toFixed(4)}, ${reviews} reviews${share}`,
        );
      }
      lines.push(`  upper bound      ${bound.toFixed(4)}`);
    }
  }
  return lines.join("\n");
}

/** How often the true recall lies in the range that was stated on a day. */
export function honesty({
  from = 0,
  only = 60,
  runs = 100,
  learner = "perturbed",
}: {
  from?: number;
  only?: number;
  runs?: number;
  learner?: string;
} = {}): string {
  const each = cases.find(({ cards }) => cards === only) as Case;
  const { prices } = priced(each);
  const days = [0, Math.floor(each.days / 3), Math.floor((2 * each.days) / 3)];
  const inside = new Map(
    days.map((day) => [day, { inside: 0, below: 0, above: 0, width: 0, bias: 0 }]),
  );
  for (let run = 0; run < runs; run += 1) {
    const planner = new Planner(each, prices);
    const stated = new Map<number, Readiness>();
    const { recall } = play(each, from + run, learners[learner] as never, planner, (cards, day) => {
      if (days.includes(day)) stated.set(day, planner.readiness(cards, day));
    });
    for (const [day, { low, high, recall: mean }] of stated) {
      const count = inside.get(day) as {
        inside: number;
        below: number;
        above: number;
        width: number;
        bias: number;
      };
      if (recall < low) count.below += 1;
      else if (recall > high) count.above += 1;
      else count.inside += 1;
      count.width += high - low;
      count.bias += (mean ?? 0) - recall;
    }
  }
  return [...inside]
    .map(
      ([day, { inside: within, below, above, width, bias }]) =>
        `  ${learner}, ${only} cards, stated on day ${day}: ${((100 * within) / runs).toFixed(1)} % in range (${below} below, ${above} above), mean width ${(width / runs).toFixed(3)}, bias ${(bias / runs).toFixed(4)}`,
    )
    .join("\n");
}
