import { type Dynamics, defaultParameters, dynamicsOf, type Strength } from "#memory/dynamics.ts";
import { type Rating, ratings } from "#model/review.ts";
import { assumedKnown, assumedOdds, type RatingOdds } from "#plan/odds.ts";

export type Random = () => number;

/** A number of the standard normal distribution (Box and Muller). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Who learns: what is true of them, whatever a planner assumes. */
export type Learner = {
  readonly dynamics: Dynamics;
  readonly odds: RatingOdds;
  /** How much of the day's budget there is on a day, as a factor. */
  readonly budget: (random: Random) => number;
};

const steady = () => 1;

/** The learner that the planner assumes. */
export const assumedLearner = (): Learner => ({
  dynamics: dynamicsOf(defaultParameters),
  odds: assumedOdds(),
  budget: steady,
});

/** One of many: memories hold shorter or longer, grow slower or faster, and more or less is known beforehand. */
export function perturbedLearner(random: Random): Learner {
  const parameters = [...defaultParameters];
  const scale = (index: number, by: number) => {
    parameters[index] = (parameters[index] as number) * by;
  };
  const hold = Math.exp(0.4 * normal(random));
  for (const first of [0, 1, 2, 3]) scale(first, hold * Math.exp(0.2 * normal(random)));
  parameters[8] = (parameters[8] as number) + 0.25 * normal(random);
  scale(10, Math.exp(0.15 * normal(random)));
  scale(11, Math.exp(0.25 * normal(random)));
  scale(20, Math.exp(0.2 * normal(random)));
  const known = Math.min(0.9, Math.max(0.02, assumedKnown + 0.1 * normal(random)));
  return { dynamics: dynamicsOf(parameters), odds: assumedOdds(known), budget: steady };
}

/** The learner that the planner assumes, on whose days little can be relied: one in seven is missed, others vary by half. */
export const busyLearner = (): Learner => ({
  ...assumedLearner(),
  budget: (random) => (random() < 1 / 7 ? 0 : 0.5 + random()),
});

/** A card as it truly is, and as the planner believes it to be from the ratings it has seen. */
export type SimulatedCard = {
  truth: (Strength & { lastDay: number }) | null;
  belief: (Strength & { lastDay: number }) | null;
};

/** Rates a card on a day as the learner would. */
export function review(
  card: SimulatedCard,
  day: number,
  learner: Learner,
  believed: Dynamics,
  random: Random,
): Rating {
  const { truth, belief } = card;
  const { dynamics, odds } = learner;
  const rating =
    truth === null
      ? draw(ratings, (each) => odds.first[each], random)
      : random() > dynamics.recall(day - truth.lastDay, truth.stability)
        ? "again"
        : draw(["hard", "good", "easy"] as const, (each) => odds.recalled[each], random);
  card.truth = next(truth, day, dynamics, rating);
  card.belief = next(belief, day, believed, rating);
  return rating;
}

function next(
  before: SimulatedCard["truth"],
  day: number,
  dynamics: Dynamics,
  rating: Rating,
): SimulatedCard["truth"] {
  if (before === null) return { ...dynamics.first(rating), lastDay: day };
  return {
    stability: dynamics.nextStability(before, day - before.lastDay, rating),
    difficulty: dynamics.nextDifficulty(before.difficulty, rating),
    lastDay: day,
  };
}

function draw<Each>(from: readonly Each[], chance: (each: Each) => number, random: Random): Each {
  let left = random();
  for (const each of from) {
    left -= chance(each);
    if (left < 0) return each;
  }
  return from.at(-1) as Each;
}

/** What the learner truly recalls on a day, over all cards, in expectation. */
export function trueRecall(cards: readonly SimulatedCard[], day: number, learner: Learner): number {
  const known = 1 - learner.odds.first.again;
  const sum = cards.reduce(
    (all, { truth }) =>
      all + (truth ? learner.dynamics.recall(day - truth.lastDay, truth.stability) : known),
    0,
  );
  return sum / cards.length;
}
