import type { MockPage } from "#app/mock-reads.ts";
import { shownQuestion } from "./mock-question.ts";

/** What was missed of a topic: of each question the points that nobody said. */
export type MissedTopic = { readonly topic: string; readonly points: readonly string[] };

/** What was missed, by topic, in the order in which it was asked. Of standing questions and of notes that are gone nothing is told. */
export function missedByTopic(page: MockPage): MissedTopic[] {
  const topics = new Map<string, string[]>();
  for (const [at, question] of page.mock.questions.entries()) {
    const said = page.mock.answers[at]?.said;
    const { points } = shownQuestion(page, at);
    // A note that was reworded meanwhile has other points than those that were ticked.
    if (question.from !== "deck" || !said || said.of !== points.length) continue;
    const missed = points.filter((_, point) => !said.hit.includes(point));
    const { topic } = question.topic;
    if (missed.length > 0) topics.set(topic, [...(topics.get(topic) ?? []), ...missed]);
  }
  return [...topics].map(([topic, points]) => ({ topic, points }));
}
