import { retrievabilityAfter } from "#memory/retrievability.ts";
import { type Day, numberOfDay } from "#model/day.ts";
import type { DeckId } from "#model/ids.ts";
import { memoryAt, periodAt, periodDays, type TopicRollUp } from "#model/roll-up.ts";
import { entriesOf } from "#model/tally.ts";
import { classAt, levelOf, levels } from "./review-class.ts";
import {
  addLikelihood,
  type Chances,
  chancesOf,
  type Estimate,
  fromLogOdds,
  type Likelihood,
  logOdds,
  noLikelihood,
  posteriorOf,
  type Said,
} from "./shift.ts";

/** How well a topic would be recalled on a day. */
export type TopicStrength = {
  readonly deck: DeckId;
  readonly topic: string;
  /** Its cards that can be asked, and how many of them were never seen. */
  readonly cards: number;
  readonly unseen: number;
  /** The share of what its seen cards ask that would be said, 0 to 1; null where none was seen. */
  readonly share: Estimate | null;
  /** The shift in log-odds between what the scheduler expects of this topic and what the person says. */
  readonly shift: number;
  /** How many reviews this rests on, the older ones counted in part. */
  readonly evidence: number;
  readonly states: States;
};

/** Three ways in which cards can be weak, each of which asks for something else. */
export type States = {
  /** Cards never seen, and cards that would be lost within a day. */
  readonly notLearned: number;
  /** Learned cards whose recall has fallen below 8 in 10. */
  readonly fading: number;
  /** Reviews in which the scheduler expected recall at least 8 times in 10, and how many of them were missed or expected to be. */
  readonly trusted: number;
  readonly missed: number;
  readonly expectedMissed: number;
};

/** People differ from the scheduler by about so much in log-odds, and a person's topics from each other: scales of the priors. */
const personScale = 0.6;
const topicScale = 0.35;

/** What a person says at first sight before anything is known of them: this part, with the weight of so many reviews. */
const assumedAtFirst = { part: 0.35, reviews: 20 };

/** So long ago, in days, a review counts for half. */
const halfLifeDays = 56;

const trustedFrom = 0.8;
const learnedFromDays = 1;

/**
 * How strong topics are on a day. What the scheduler says of the cards is corrected by the person's record: the shift in
 * log-odds between what it expected of their reviews and what they said. A topic's shift is shrunk towards the record of all
 * other topics, by Bayes' rule: it does what a Beta-Binomial does, for reviews of which not all the same was expected. What was
 * said at first sight counts too, measured by what the person says at first sight elsewhere.
 */
export function strengthsOf(rows: readonly TopicRollUp[], today: Day): TopicStrength[] {
  const day = numberOfDay(today);
  const records = rows.map((row) => recordOf(row, day));
  const first = chancesOf(knownAtFirst(records));
  const likelihoods = records.map((record) => likelihoodOf(record, first));
  const all = sumOf(likelihoods);
  const known = records.filter(({ evidence }) => evidence > 0).length;
  return rows.map((row, at): TopicStrength => {
    const { deck, topic, cards } = row;
    const own = likelihoods[at] as Likelihood;
    const { evidence } = records[at] as Record;
    const others = posteriorOf(minus(all, own), { middle: 0, scale: personScale });
    const otherTopics = Math.max(1, known - (evidence > 0 ? 1 : 0));
    const prior = {
      middle: others.mean,
      scale: Math.hypot(others.deviation, topicScale, topicScale / otherTopics ** 0.5),
    };
    const { estimate } = posteriorOf(own, prior);
    const recall = recallOf(row, day);
    const share = recall && {
      low: shifted(recall, estimate.low),
      middle: shifted(recall, estimate.middle),
      high: shifted(recall, estimate.high),
    };
    const seen = recall?.count ?? 0;
    return {
      deck,
      topic,
      cards,
      unseen: cards - seen,
      share,
      shift: estimate.middle,
      evidence,
      states: statesOf(row, day, cards - seen),
    };
  });
}

/** What was said in the reviews of a topic: of cards at first sight, and by the recall that was expected. */
type Record = { readonly first: Said; readonly later: readonly Said[]; readonly evidence: number };

function recordOf({ reviews }: TopicRollUp, today: number): Record {
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

/** The part of an answer that the person says at first sight, over all topics. */
function knownAtFirst(records: readonly Record[]): number {
  const sum = (of: (said: Said) => number) =>
    records.reduce((all, { first }) => all + of(first), 0);
  const { part, reviews } = assumedAtFirst;
  return (part * reviews + sum((first) => first.said)) / (reviews + sum((first) => first.reviews));
}

const levelChances = levels.map(chancesOf);

function likelihoodOf({ first, later }: Record, atFirst: Chances): Likelihood {
  const likelihood = noLikelihood();
  addLikelihood(likelihood, atFirst, first);
  for (const [level, said] of later.entries())
    addLikelihood(likelihood, levelChances[level] as Chances, said);
  return likelihood;
}

/** The seen cards of a topic by what the scheduler says of their recall, in steps of log-odds. */
type Recall = { readonly count: number; readonly steps: Map<number, number> };

const stepOdds = 0.1;
const surest = logOdds(0.999);

function recallOf({ memories }: TopicRollUp, today: number): Recall | null {
  const steps = new Map<number, number>();
  let count = 0;
  for (const [key, cards] of entriesOf(memories)) {
    const recall = recallAt(key, today);
    const step = Math.round(Math.min(surest, logOdds(recall)) / stepOdds);
    steps.set(step, (steps.get(step) ?? 0) + cards);
    count += cards;
  }
  return count === 0 ? null : { count, steps };
}

function recallAt(key: number, today: number): number {
  const { day, stability } = memoryAt(key);
  return retrievabilityAfter(Math.max(0, today - day), stability);
}

/** The mean recall of cards whose log-odds are shifted. */
function shifted({ count, steps }: Recall, shift: number): number {
  let sum = 0;
  for (const [step, cards] of steps) sum += cards * fromLogOdds(step * stepOdds + shift);
  return sum / count;
}

function statesOf({ memories, reviews }: TopicRollUp, today: number, unseen: number): States {
  let [notLearned, fading] = [unseen, 0];
  for (const [key, cards] of entriesOf(memories)) {
    if (memoryAt(key).stability < learnedFromDays) notLearned += cards;
    else if (recallAt(key, today) < trustedFrom) fading += cards;
  }
  let [trusted, missed, expectedMissed] = [0, 0, 0];
  for (const [key, count] of entriesOf(reviews)) {
    const { expected, rating } = classAt(periodAt(key).class);
    if (expected === null || expected < trustedFrom) continue;
    trusted += count;
    expectedMissed += count * (1 - expected);
    if (rating === "again") missed += count;
  }
  return { notLearned, fading, trusted, missed, expectedMissed };
}

function sumOf(likelihoods: readonly Likelihood[]): Likelihood {
  const [first] = likelihoods;
  const sum = new Float64Array(first?.length ?? 0);
  for (const each of likelihoods)
    for (const [at, log] of each.entries()) sum[at] = (sum[at] as number) + log;
  return sum;
}

const minus = (all: Likelihood, own: Likelihood): Likelihood =>
  all.map((log, at) => log - (own[at] as number));
