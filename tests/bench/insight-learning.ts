import { type Dynamics, defaultParameters, dynamicsOf, type Strength } from "#memory/dynamics.ts";
import { addDays, type Day } from "#model/day.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import type { Rating, Review } from "#model/review.ts";
import { aReview, now as noon } from "../builders.ts";
import { type Learner, normal, perturbedLearner, type Random } from "./learners.ts";

/** What a run plays: so many cards a topic, and how topics differ. */
export type Setting = {
  readonly topics: number;
  readonly cards: number;
  readonly reviews: number;
  /** By how much recall of the one weak topic is lower than the others'. */
  readonly deficit: number;
  /** The standard deviation of the same among the other topics. */
  readonly spread: number;
  /** Topics are begun one after another within so many days. */
  readonly begunWithin: number;
};

type Known = Strength & { readonly lastDay: number };

export type PlayedReview = {
  readonly topic: number;
  readonly day: number;
  readonly rating: Rating;
  readonly said: number;
  readonly points: number;
  /** The memory that the scheduler believed in before; null for a first review. */
  readonly before: Known | null;
};

export type PlayedCard = {
  readonly topic: number;
  readonly points: number;
  truth: Known | null;
  belief: Known | null;
  reviews: number;
  lapses: number;
};

export type Played = {
  readonly weak: number;
  readonly today: number;
  readonly cards: readonly PlayedCard[];
  readonly reviews: readonly PlayedReview[];
  /** The part of each topic's answers that the learner would truly say today. */
  readonly truth: readonly number[];
};

const believed = dynamicsOf(defaultParameters);

/** How much the points of an answer go together: the intraclass correlation, from 0 to 1. */
const together = 0.5;

/** A learner goes through all cards: each comes when FSRS wants it, or up to two days later, until it had its reviews. */
export function playTopics(setting: Setting, random: Random): Played {
  const learner = perturbedLearner(random);
  const weak = Math.floor(random() * setting.topics);
  const deficits = Array.from({ length: setting.topics }, (_, topic) =>
    topic === weak ? setting.deficit : setting.spread * normal(random),
  );
  const begun = deficits.map(() => Math.floor(setting.begunWithin * random()));
  const cards: PlayedCard[] = deficits.flatMap((_, topic) =>
    Array.from({ length: setting.cards }, () => ({
      topic,
      points: 1 + Math.floor(5 * random()),
      truth: null,
      belief: null,
      reviews: 0,
      lapses: 0,
    })),
  );
  const reviews: PlayedReview[] = [];
  let today = 0;
  for (const card of cards) {
    let day = (begun[card.topic] as number) + Math.floor(7 * random());
    while (card.reviews < setting.reviews) {
      reviews.push(reviewed(card, day, learner, deficits[card.topic] as number, random));
      today = Math.max(today, day);
      day += nextInterval(card.belief as Known) + Math.floor(3 * random());
    }
  }
  today += 1;
  const truth = deficits.map((deficit, topic) => {
    const own = cards.filter((card) => card.topic === topic);
    const sum = own.reduce((all, card) => {
      const { stability, lastDay } = card.truth as Known;
      const recall = clamp(learner.dynamics.recall(today - lastDay, stability) - deficit);
      return all + recall;
    }, 0);
    return sum / own.length;
  });
  return { weak, today, cards, reviews, truth };
}

const clamp = (probability: number): number => Math.min(0.995, Math.max(0.005, probability));

/** The days until FSRS has a card at 90 %, at least one. */
const nextInterval = ({ stability }: Known): number => Math.max(1, Math.round(stability));

function reviewed(
  card: PlayedCard,
  day: number,
  learner: Learner,
  deficit: number,
  random: Random,
): PlayedReview {
  const { truth, belief, points } = card;
  const chance =
    truth === null
      ? 1 - learner.odds.first.again
      : learner.dynamics.recall(day - truth.lastDay, truth.stability);
  const part = partSaid(clamp(chance - deficit), together, random);
  let said = 0;
  for (let at = 0; at < points; at += 1) if (random() < part) said += 1;
  const rating: Rating = said === points ? "good" : said * 2 >= points ? "hard" : "again";
  card.truth = after(truth, day, learner.dynamics, rating);
  card.belief = after(belief, day, believed, rating);
  card.reviews += 1;
  if (belief !== null && rating === "again") card.lapses += 1;
  return { topic: card.topic, day, rating, said, points, before: belief };
}

function after(before: Known | null, day: number, dynamics: Dynamics, rating: Rating): Known {
  if (before === null) return { ...dynamics.first(rating), lastDay: day };
  return {
    stability: dynamics.nextStability(before, day - before.lastDay, rating),
    difficulty: dynamics.nextDifficulty(before.difficulty, rating),
    lastDay: day,
  };
}

/** A part that is drawn anew for each answer: its points are said or missed together more than by chance. */
function partSaid(mean: number, together: number, random: Random): number {
  const weight = 1 / together - 1;
  const [said, missed] = [gamma(mean * weight, random), gamma((1 - mean) * weight, random)];
  return said + missed === 0 ? (random() < mean ? 1 : 0) : said / (said + missed);
}

/** A number of the gamma distribution (Marsaglia and Tsang 2000). */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

const start = "2026-01-01" as Day;
export const dayNumbered = (day: number): Day => addDays(start, day);

/** A review and the memory before it, as the app has them. */
export function asLogged({ day, rating, said, points, before }: PlayedReview): {
  readonly before: MemoryState;
  readonly review: Review;
} {
  const memory: MemoryState =
    before === null
      ? unseen
      : {
          phase: "review",
          stability: before.stability,
          difficulty: before.difficulty,
          reviewedAt: noon,
          reviewedOn: dayNumbered(before.lastDay),
          introducedOn: start,
          reviews: 1,
          lapses: 0,
          dueOn: start,
        };
  const review = aReview("review", {
    day: dayNumbered(day),
    rating,
    pointsHit: Array.from({ length: said }, (_, at) => at),
    pointsTotal: points,
  });
  return { before: memory, review };
}
