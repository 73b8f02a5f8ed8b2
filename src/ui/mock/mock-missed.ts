import type { MockPage } from "#app/mock-reads.ts";
import { shownQuestion } from "./mock-question.ts";

/** What was missed of a topic: of each question the points that nobody said. */
export type MissedTopic = {
  readonly topic: string;
  /** That of the deck. */
  readonly language: string | undefined;
  readonly points: readonly string[];
};

/** What was missed, by topic, in the order in which it was asked. Of standing questions and of notes that are gone nothing is told. */
export function missedByTopic(page: MockPage): MissedTopic[] {
  const topics = new Map<string, MissedTopic>();
  for (const [at, question] of page.mock.questions.entries()) {
    const said = page.mock.answers[at]?.said;
    const { points, language } = shownQuestion(page, at);
    // A note that was reworded meanwhile has other points than those that were ticked.
    if (question.from !== "deck" || !said || said.of !== points.length) continue;
    const missed = points.filter((_, point) => !said.hit.includes(point));
    if (missed.length === 0) continue;
    const { topic } = question.topic;
    // Two decks in two languages may each have a topic of that name.
    const key = `${language} ${topic}`;
    const before = topics.get(key)?.points ?? [];
    topics.set(key, { topic, language, points: [...before, ...missed] });
  }
  return [...topics.values()];
}
