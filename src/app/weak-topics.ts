import { type Overall, strengthsOf, type TopicStrength } from "#insight/strength.ts";
import { weakestOf } from "#insight/weakest.ts";
import { shifted } from "#memory/log-odds.ts";
import { retrievability } from "#memory/retrievability.ts";
import type { Day } from "#model/day.ts";
import type { CardId } from "#model/ids.ts";
import { type Interview, isCovered } from "#model/interview.ts";
import type { TopicRollUp } from "#model/roll-up.ts";
import type { TopicName } from "#model/sitting.ts";
import type { Candidates } from "#plan/candidates.ts";
import { planWeak, type WeakCard } from "#plan/weak.ts";
import { cardsOfTopic } from "#store/cards.ts";
import { listInterviews } from "#store/interviews.ts";
import { topicRollUps } from "#store/roll-ups.ts";
import type { Rehearse } from "./rehearse.ts";

/** The strength of each topic, and of all together that the next interview covers (or where none lies ahead of all), and the weakest of these. */
export function weaknessOf(
  topics: readonly TopicRollUp[],
  interview: Interview | null,
  today: Day,
): {
  readonly strengths: readonly TopicStrength[];
  readonly overall: Overall;
  readonly weakest: TopicStrength[];
} {
  const { topics: all, overall } = strengthsOf(topics, today);
  const isAsked = ({ deck, topic, cards }: TopicStrength) =>
    cards > 0 && (interview === null || isCovered(interview, deck, topic));
  return {
    strengths: all.filter(({ cards }) => cards > 0),
    overall: overall(isAsked),
    weakest: weakestOf(all.filter(isAsked)),
  };
}

/** The interview that comes next; null when none lies ahead. */
export const nextInterview = async (app: Rehearse): Promise<Interview | null> => {
  const now = app.environment.now();
  return (await listInterviews(app.db)).find(({ at }) => at > now) ?? null;
};

/** What to practise of a topic, or where it is null of the weakest ones. */
export async function readWeak(
  app: Rehearse,
  topic: TopicName | null,
  { now, today, notesReviewedToday }: Pick<Candidates, "now" | "today" | "notesReviewedToday">,
): Promise<CardId[]> {
  const [rollUps, interview] = await Promise.all([topicRollUps(app.db), nextInterview(app)]);
  const { strengths, weakest } = weaknessOf(rollUps, interview, today);
  const isIt = (each: TopicStrength) => each.deck === topic?.deck && each.topic === topic.topic;
  const topics = topic ? strengths.filter(isIt) : weakest;
  const cards = await Promise.all(
    topics.map(async ({ deck, topic: name, shift }) =>
      (await cardsOfTopic(app.db, deck, name)).map((card): WeakCard => {
        const recall = retrievability(card.memory, now);
        return { card, recall: recall === null ? null : shifted(recall, shift) };
      }),
    ),
  );
  return planWeak(cards.flat(), notesReviewedToday);
}
