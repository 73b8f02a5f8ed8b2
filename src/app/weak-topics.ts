import { strengthsOf, type TopicStrength } from "#insight/strength.ts";
import { weakestOf } from "#insight/weakest.ts";
import { shifted } from "#memory/log-odds.ts";
import { retrievability } from "#memory/retrievability.ts";
import type { CardId } from "#model/ids.ts";
import type { TopicName } from "#model/sitting.ts";
import type { Candidates } from "#plan/candidates.ts";
import { planWeak, type WeakCard } from "#plan/weak.ts";
import { cardsOfTopic } from "#store/cards.ts";
import { topicRollUps } from "#store/roll-ups.ts";
import type { Rehearse } from "./rehearse.ts";

/** What to practise of a topic, or where it is null of the weakest ones. */
export async function readWeak(
  app: Rehearse,
  topic: TopicName | null,
  { now, today, notesReviewedToday }: Pick<Candidates, "now" | "today" | "notesReviewedToday">,
): Promise<CardId[]> {
  const strengths = strengthsOf(await topicRollUps(app.db), today);
  const isIt = (each: TopicStrength) => each.deck === topic?.deck && each.topic === topic.topic;
  const topics = topic ? strengths.filter(isIt) : weakestOf(strengths);
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
