import { type Rating, type Review, ratings } from "#model/review.ts";

/** How likely each rating is when a card is seen for the first time, and which ones when a card is recalled. */
export type RatingOdds = {
  readonly first: Readonly<Record<Rating, number>>;
  readonly recalled: Readonly<Record<Exclude<Rating, "again">, number>>;
};

/** The part of cards whose answer a person knows without having practised it, until their own first reviews tell. */
export const assumedKnown = 0.35;
/** How many of a person's own reviews weigh as much as what is assumed. */
const priorReviews = 20;

// How people who recall a card rate it, at first sight and later: the shares that the simulator of FSRS assumes, from the
// reviews of many users of Anki. https://github.com/open-spaced-repetition/fsrs-rs (src/simulation.rs, DEFAULT_*)
const firstRecalled = { hard: 0.124, good: 0.651, easy: 0.225 };
const laterRecalled = { hard: 0.224, good: 0.632, easy: 0.144 };

const times = <Key extends string>(shares: Readonly<Record<Key, number>>, factor: number) =>
  Object.fromEntries(
    Object.entries<number>(shares).map(([key, share]) => [key, share * factor]),
  ) as Record<Key, number>;

/** The odds before a person has reviewed anything, where a part `known` (0 to 1) is known beforehand. */
export const assumedOdds = (known = assumedKnown): RatingOdds => ({
  first: { again: 1 - known, ...times(firstRecalled, known) },
  recalled: laterRecalled,
});

/** How often each rating was given. */
export type RatingCounts = Readonly<Record<Rating, number>>;

export function countRatings(reviews: readonly Pick<Review, "rating">[]): RatingCounts {
  const counts = { again: 0, hard: 0, good: 0, easy: 0 };
  for (const { rating } of reviews) counts[rating] += 1;
  return counts;
}

/**
 * The odds for a person, learnt from the ratings that they gave at first sight and later: the mean of a Dirichlet
 * distribution whose prior is what is assumed, with the weight of 20 reviews.
 */
export function oddsOf(first: RatingCounts, later: RatingCounts): RatingOdds {
  const assumed = assumedOdds();
  const recalled = later.hard + later.good + later.easy;
  const mean = (prior: number, count: number, all: number) =>
    (prior * priorReviews + count) / (priorReviews + all);
  const seen = ratings.reduce((sum, rating) => sum + first[rating], 0);
  return {
    first: {
      again: mean(assumed.first.again, first.again, seen),
      hard: mean(assumed.first.hard, first.hard, seen),
      good: mean(assumed.first.good, first.good, seen),
      easy: mean(assumed.first.easy, first.easy, seen),
    },
    recalled: {
      hard: mean(assumed.recalled.hard, later.hard, recalled),
      good: mean(assumed.recalled.good, later.good, recalled),
      easy: mean(assumed.recalled.easy, later.easy, recalled),
    },
  };
}

/** The chance that a card is known at first sight. */
export const knownAtFirst = ({ first }: RatingOdds): number => 1 - first.again;

/** How sure that chance is: a standard deviation, given how many first reviews tell of it. */
export function knownDeviation(odds: RatingOdds, firstReviews: number): number {
  const known = knownAtFirst(odds);
  return Math.sqrt((known * (1 - known)) / (firstReviews + priorReviews + 1));
}

/** The same odds where another part is known at first sight. */
export function withKnown(odds: RatingOdds, known: number): RatingOdds {
  const factor = known / knownAtFirst(odds);
  const { hard, good, easy } = odds.first;
  const first = { again: 1 - known, ...times({ hard, good, easy }, factor) };
  return { ...odds, first };
}
