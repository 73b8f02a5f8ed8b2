import { fromLogOdds, logOdds } from "#memory/log-odds.ts";
import type { Before } from "#memory/next.ts";
import { retrievabilityAfter } from "#memory/retrievability.ts";
import { daysBetween } from "#model/day.ts";
import { type Confidence, confidences, type Rating, type Review, ratings } from "#model/review.ts";

/**
 * What is counted of a review: what the scheduler expected of it and what came of it. Reviews of a class are counted
 * together, and all statistics of reviews are made from these counts.
 */
export type ReviewClass = {
  /** A card's first review, another one on the same study day, or one on a later day: only these were forecast. */
  readonly moment: "first" | "same day" | "later day";
  /** The probability of recall that the scheduler gave it, 0 to 1; null where the moment is no later day. */
  readonly expected: number | null;
  /** The position of that in `levels`. */
  readonly level: number | null;
  readonly rating: Rating;
  /** The part of the answer that was said, in sixths, 0 to 6. */
  readonly sixthsSaid: number;
  /** Whether the card had held for three weeks or longer. */
  readonly isMature: boolean;
  /** What the person said before they saw the answer; null where they did not. */
  readonly confidence: Confidence | null;
};

/** The stability, in days, from which a card counts as mature; as in Anki, where it is the interval. */
export const matureDays = 21;

/** Where one level of expected recall ends and the next begins: narrower where most reviews are. */
const levelEnds = [0.4, 0.5, 0.6, 0.68, 0.75, 0.8, 0.84, 0.87, 0.9, 0.925, 0.945, 0.965, 0.98];

/** The probability that stands for each level: in the middle of it, in log-odds. */
export const levels: readonly number[] = [...levelEnds, 0.995].map((end, level) => {
  const begin = levelEnds[level - 1] ?? 0.2;
  return fromLogOdds((logOdds(begin) + logOdds(end)) / 2);
});

/** The level of a probability: its position in `levels`. */
export const levelOf = (probability: number): number => {
  const level = levelEnds.findIndex((end) => probability < end);
  return level < 0 ? levelEnds.length : level;
};

/** What decides the class of a review. */
export type Classed = Pick<Review, "day" | "rating" | "pointsHit" | "pointsTotal"> & {
  readonly confidence?: Confidence | undefined;
};

/** The class of a review, given the card's memory before it. */
export const classOf = (before: Before, review: Classed): number => classesOf(before, review).ofDay;

/**
 * The class as topics count it: of the rating only whether it was recalled, and neither how mature the card nor how sure the
 * person was. There are thousands of topics, and fewer classes of each to go through.
 */
export const topicClassOf = (before: Before, review: Classed): number =>
  classesOf(before, review).ofTopic;

/** Both classes. Millions of reviews are counted one after another, so no list is made for each. */
export function classesOf(
  before: Before,
  review: Classed,
): { readonly ofDay: number; readonly ofTopic: number } {
  const { rating } = review;
  const moment = momentOf(before, review);
  const said = sixthsSaid(review);
  const confidence = review.confidence ? 1 + confidences.indexOf(review.confidence) : 0;
  const mature = before.phase !== "new" && before.stability >= matureDays ? 1 : 0;
  const recalled = ratings.indexOf(rating === "again" ? "again" : "good");
  return {
    ofDay: keyOf(moment, ratings.indexOf(rating), said, mature, confidence),
    ofTopic: keyOf(moment, recalled, said, 0, 0),
  };
}

const keyOf = (
  moment: number,
  rating: number,
  said: number,
  mature: number,
  sure: number,
): number => (((moment * 4 + rating) * 7 + said) * 2 + mature) * 3 + sure;

/** How many classes there are at most. */
export const classCount = 16 * 4 * 7 * 2 * 3;
const bases = [16, 4, 7, 2, 3];

// As long as it will ever be, since hundreds of thousands of counts are looked up in it.
const known: (ReviewClass | undefined)[] = Array.from({ length: classCount });

/** What a class holds. */
export function classAt(key: number): ReviewClass {
  const found = known[key];
  if (found) return found;
  const held = decoded(key);
  known[key] = held;
  return held;
}

function decoded(key: number): ReviewClass {
  const digits: number[] = [];
  let rest = key;
  for (const base of [...bases].reverse()) {
    digits.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  const [moment = 0, rating = 0, sixths = 0, mature = 0, confidence = 0] = digits;
  return {
    moment: moment === 0 ? "first" : moment === 1 ? "same day" : "later day",
    expected: levels[moment - 2] ?? null,
    level: moment < 2 ? null : moment - 2,
    rating: ratings[rating] as Rating,
    sixthsSaid: sixths,
    isMature: mature === 1,
    confidence: confidences[confidence - 1] ?? null,
  };
}

function momentOf(before: Before, review: Pick<Review, "day">): number {
  if (before.phase === "new") return 0;
  const elapsedDays = daysBetween(before.reviewedOn, review.day);
  return elapsedDays <= 0 ? 1 : 2 + levelOf(retrievabilityAfter(elapsedDays, before.stability));
}

/**
 * The part of an answer that was said. Where nothing was ticked the rating speaks: those who rate without ticking have said
 * all of it, or nothing. An answer that was rated Again is never a whole one.
 */
function sixthsSaid({ pointsHit, pointsTotal, rating }: Classed): number {
  if (pointsHit.length === 0) return rating === "again" ? 0 : 6;
  if (pointsHit.length >= pointsTotal) return rating === "again" ? 0 : 6;
  return Math.min(5, Math.max(1, Math.round((6 * pointsHit.length) / pointsTotal)));
}
