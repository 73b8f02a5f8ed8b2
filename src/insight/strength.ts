import { type Day, numberOfDay } from "#model/day.ts";
import type { DeckId } from "#model/ids.ts";
import type { TopicRollUp } from "#model/roll-up.ts";
import { type Recall, recallOf, recallOfAll, shiftedRecall } from "./recall.ts";
import { type Estimate, type Likelihood, minus, posteriorOf, sumOf } from "./shift.ts";
import { type States, statesOf } from "./states.ts";
import { likelihoodsOf, recordOf, type TopicRecord } from "./topic-record.ts";

/** How well a topic would be recalled on a day. */
export type TopicStrength = {
  readonly deck: DeckId;
  readonly topic: string;
  /** Its cards that can be asked, and how many of them were seen. */
  readonly cards: number;
  readonly seen: number;
  /** The share of what its seen cards ask that would be said, 0 to 1; null where none was seen. */
  readonly share: Estimate | null;
  /** The shift in log-odds between what the scheduler expects of this topic and what the person says. */
  readonly shift: number;
  /** How many reviews this rests on, older ones counted in part. */
  readonly evidence: number;
  readonly states: States;
};

/** The strength of several topics, taken as one. */
export type Overall = Pick<TopicStrength, "cards" | "seen" | "share" | "evidence">;

export type Strengths = {
  readonly topics: readonly TopicStrength[];
  readonly overall: (isMeant: (topic: TopicStrength) => boolean) => Overall;
};

/** People differ from the scheduler by about so much in log-odds, and a person's topics from each other: scales of the priors. */
const personScale = 0.6;
const topicScale = 0.35;

const person = { middle: 0, scale: personScale };

/**
 * How strong topics are on a day. What the scheduler says of the cards is corrected by the person's record: the shift in
 * log-odds between what it expected of their reviews and what they said. A topic's shift is shrunk towards the record of all
 * other topics, by Bayes' rule: it does what a Beta-Binomial does, for reviews of which not all the same was expected. What was
 * said at first sight counts too, measured by what the person says at first sight elsewhere.
 */
export function strengthsOf(rows: readonly TopicRollUp[], today: Day): Strengths {
  const day = numberOfDay(today);
  const records = rows.map((row) => recordOf(row, day));
  const recalls = rows.map((row) => recallOf(row, day));
  const likelihoods = likelihoodsOf(records);
  const all = sumOf(likelihoods);
  const reviewed = records.filter(({ evidence }) => evidence > 0).length;
  const topics = rows.map((row, at): TopicStrength => {
    const { deck, topic, cards } = row;
    const { evidence, trusted } = records[at] as TopicRecord;
    const recall = recalls[at] as Recall;
    const own = likelihoods[at] as Likelihood;
    const others = posteriorOf(minus(all, own), person);
    const otherTopics = Math.max(1, reviewed - (evidence > 0 ? 1 : 0));
    const { estimate } = posteriorOf(own, {
      middle: others.mean,
      scale: Math.hypot(others.deviation, topicScale, topicScale / otherTopics ** 0.5),
    });
    return {
      deck,
      topic,
      cards,
      seen: recall.count,
      share: shiftedRecall(recall, estimate),
      shift: estimate.middle,
      evidence,
      states: statesOf(cards, recall, trusted),
    };
  });
  const overall = (isMeant: (topic: TopicStrength) => boolean): Overall => {
    const meant = [...topics.keys()].filter((at) => isMeant(topics[at] as TopicStrength));
    const of = <Each>(some: readonly Each[]) => meant.map((at) => some[at] as Each);
    const recall = recallOfAll(of(recalls));
    const { estimate } = posteriorOf(sumOf(of(likelihoods)), person);
    return {
      cards: of(rows).reduce((sum, { cards }) => sum + cards, 0),
      seen: recall.count,
      share: shiftedRecall(recall, estimate),
      evidence: of(records).reduce((sum, { evidence }) => sum + evidence, 0),
    };
  };
  return { topics, overall };
}
