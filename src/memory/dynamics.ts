import type { Rating } from "#model/review.ts";

/** How well a card is remembered right after a review. */
export type Strength = {
  /** Days until the probability of recall has fallen to 90 %. */
  readonly stability: number;
  /** From 1 (easy) to 10 (hard). */
  readonly difficulty: number;
};

/**
 * The 21 parameters of FSRS-6, w0 to w20.
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6
 */
export type Parameters = readonly number[];

/** The defaults of FSRS-6, those of the scheduler. */
export const defaultParameters: Parameters = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/**
 * What FSRS-6 says of any learner, given their parameters: the functions that the scheduler applies to one card, fast
 * enough to be asked a million times. They stand here rather than being taken from ts-fsrs for that reason, and are
 * held against it by tests.
 */
export type Dynamics = {
  /** The probability of recall, 0 to 1, some days after a review. */
  readonly recall: (elapsedDays: number, stability: number) => number;
  /** The strength after the first review. */
  readonly first: (rating: Rating) => Strength;
  /** The stability after a review that follows on the last one after `elapsedDays`, 0 on the same study day. */
  readonly nextStability: (before: Strength, elapsedDays: number, rating: Rating) => number;
  readonly nextDifficulty: (difficulty: number, rating: Rating) => number;
};

const grades: Readonly<Record<Rating, number>> = { again: 1, hard: 2, good: 3, easy: 4 };
const leastStability = 0.001;
const mostStability = 36_500;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The dynamics of a learner. Formulas: the wiki page above. */
export function dynamicsOf(parameters: Parameters): Dynamics {
  const w = (index: number): number => parameters[index] as number;
  const decay = -w(20);
  const factor = 0.9 ** (1 / decay) - 1;
  const growth = Math.exp(w(8));
  const bonus: Readonly<Record<Rating, number>> = { again: 0, hard: w(15), good: 1, easy: w(16) };
  const leastLoss = Math.exp(w(17) * w(18));

  const recall = (elapsedDays: number, stability: number): number =>
    (1 + (factor * Math.max(0, elapsedDays)) / stability) ** decay;

  const firstDifficulty = (grade: number): number => w(4) - Math.exp((grade - 1) * w(5)) + 1;

  const nextDifficulty = (difficulty: number, rating: Rating): number => {
    const moved = difficulty - (w(6) * (grades[rating] - 3) * (10 - difficulty)) / 9;
    return clamp(w(7) * firstDifficulty(4) + (1 - w(7)) * moved, 1, 10);
  };

  const nextStability = (before: Strength, elapsedDays: number, rating: Rating): number => {
    const { stability: s, difficulty: d } = before;
    if (elapsedDays === 0) {
      const change = s ** -w(19) * Math.exp(w(17) * (grades[rating] - 3 + w(18)));
      return clamp(
        s * (rating === "again" ? change : Math.max(1, change)),
        leastStability,
        mostStability,
      );
    }
    const forgotten = 1 - recall(elapsedDays, s);
    if (rating === "again") {
      const after = w(11) * d ** -w(12) * ((s + 1) ** w(13) - 1) * Math.exp(w(14) * forgotten);
      return clamp(s / leastLoss, leastStability, clamp(after, leastStability, mostStability));
    }
    const gain = growth * (11 - d) * s ** -w(9) * (Math.exp(w(10) * forgotten) - 1) * bonus[rating];
    return clamp(s * (1 + gain), leastStability, mostStability);
  };

  return {
    recall,
    first: (rating) => ({
      stability: Math.max(0.1, w(grades[rating] - 1)),
      difficulty: clamp(firstDifficulty(grades[rating]), 1, 10),
    }),
    nextStability,
    nextDifficulty,
  };
}
