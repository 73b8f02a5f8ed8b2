import { periodAt, periodDays, type TopicRollUp } from "#model/roll-up.ts";
import { entriesOf } from "#model/tally.ts";
import { classAt, levelOf, levels } from "./review-class.ts";
import {
  addLikelihood,
  type Chances,
  chancesOf,
  type Likelihood,
  noLikelihood,
  type Said,
} from "./shift.ts";

/** What was said in the reviews of a topic, each counted for less the longer it is ago. */
export type TopicRecord = {
  /** Of cards at first sight. */
  readonly first: Said;
  /** Of cards on a later day, by the level of recall that was expected. */
  readonly later: readonly Said[];
  /** How many reviews of cards on a later day there are. */
  readonly evidence: number;
};

/** So long ago, in days, a review counts for half. */
const halfLifeDays = 56;

/** What a person says at first sight before anything is known of them: this part, with the weight of so many reviews. */
const assumedAtFirst = { part: 0.35, reviews: 20 };

export function recordOf({ reviews }: TopicRollUp, today: number): TopicRecord {
  const first: Said = { reviews: 0, said: 0 };
  const later = levels.map((): Said => ({ reviews: 0, said: 0 }));
  for (const [key, count] of entriesOf(reviews)) {
    const period = periodAt(key);
    const { moment, expected, sixthsSaid } = classAt(period.class);
    const counted = expected === null ? first : later[levelOf(expected)];
    if (!counted || moment === "same day") continue;
    const age = Math.max(0, today - (period.day + periodDays - 1));
    const weight = count * 0.5 ** (age / halfLifeDays);
    counted.reviews += weight;
    counted.said += (weight * sixthsSaid) / 6;
  }
  return { first, later, evidence: later.reduce((sum, each) => sum + each.reviews, 0) };
}

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
