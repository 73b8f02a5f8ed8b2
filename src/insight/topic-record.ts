import { periodAt, periodDays, type TopicRollUp } from "#model/roll-up.ts";
import { eachIn } from "#model/tally.ts";
import { classAt, levels } from "./review-class.ts";
import {
  addLikelihood,
  type Chances,
  chancesOf,
  type Likelihood,
  noLikelihood,
  type Said,
} from "./shift.ts";
import type { Trusted } from "./states.ts";

/** What was said in the reviews of a topic, each counted for less the longer it is ago. */
export type TopicRecord = {
  /** Of cards at first sight. */
  readonly first: Said;
  /** Of cards on a later day, by the level of recall that was expected. */
  readonly later: readonly Said[];
  /** How many reviews of cards on a later day there are. */
  readonly evidence: number;
  /** Those of which recall was expected at least 8 times in 10; each counts in full. */
  readonly trusted: Trusted;
};

/** So long ago, in days, a review counts for half. */
const halfLifeDays = 56;

const trustedFrom = 0.8;

/** What a person says at first sight before anything is known of them: this part, with the weight of so many reviews. */
const assumedAtFirst = { part: 0.35, reviews: 20 };

export function recordOf({ reviews }: TopicRollUp, today: number): TopicRecord {
  const first: Said = { reviews: 0, said: 0 };
  const later = levels.map((): Said => ({ reviews: 0, said: 0 }));
  const trusted = { reviews: 0, missed: 0, expectedMissed: 0 };
  // Keys are sorted by period: a weight holds for a row of them.
  let [begun, weight] = [Number.NaN, 0];
  eachIn(reviews, (key, count) => {
    const period = periodAt(key);
    const { moment, level, expected, rating, sixthsSaid } = classAt(period.class);
    if (moment === "same day") return;
    const counted = level === null ? first : (later[level] as Said);
    if (period.day !== begun) [begun, weight] = [period.day, weightOf(today - period.day)];
    counted.reviews += count * weight;
    counted.said += (count * weight * sixthsSaid) / 6;
    if (expected === null || expected < trustedFrom) return;
    trusted.reviews += count;
    trusted.expectedMissed += count * (1 - expected);
    if (rating === "again") trusted.missed += count;
  });
  const evidence = later.reduce((sum, each) => sum + each.reviews, 0);
  return { first, later, evidence, trusted };
}

/** What a review counts for, by the days since the period began that it is counted in. */
const weightOf = (days: number): number =>
  0.5 ** (Math.max(0, days - (periodDays - 1)) / halfLifeDays);

/** How well each shift explains the record of each topic. */
export function likelihoodsOf(records: readonly TopicRecord[]): Likelihood[] {
  const atFirst = chancesOf(saidAtFirst(records));
  return records.map((record) => {
    const likelihood = noLikelihood();
    addLikelihood(likelihood, atFirst, record.first);
    for (const [level, said] of record.later.entries()) {
      addLikelihood(likelihood, levelChances[level] as Chances, said);
    }
    return likelihood;
  });
}

const levelChances = levels.map(chancesOf);

/** The part of an answer that the person says at first sight, over all topics. */
function saidAtFirst(records: readonly TopicRecord[]): number {
  const sum = (of: (said: Said) => number) =>
    records.reduce((all, { first }) => all + of(first), 0);
  const { part, reviews } = assumedAtFirst;
  return (part * reviews + sum((first) => first.said)) / (reviews + sum((first) => first.reviews));
}
