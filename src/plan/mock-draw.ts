import type { Card } from "#model/card.ts";
import type { Content } from "#model/note.ts";

/** A card that a mock interview could ask. */
export type MockCandidate = {
  readonly card: Pick<Card, "id" | "note" | "deck" | "topic">;
  readonly kind: Content["kind"];
  /** How many points a full answer has. */
  readonly points: number;
  /** What its author would ask next. */
  readonly followUps: readonly string[];
  /** The lower end of what would be said of its topic, 0 to 1; null where too little is known. */
  readonly low: number | null;
  /** Whether one of the last mock interviews asked about its note. */
  readonly isRecent: boolean;
};

/** A topic of which so much would be said even at the lower end of its range is not weak. */
const strongFrom = 0.85;

export const isWeak = ({ low }: Pick<MockCandidate, "low">): boolean =>
  low !== null && low < strongFrom;

/** What is not known counts like a topic of which half would be said. */
const unknownLow = 0.5;

/** How much more often a topic is asked of which nothing would be said than one of which all would be. */
const mostWeight = 3;

/** How likely a topic is drawn: in proportion to this, from 1 to 3, and less with each question that it has had. */
export const weightOf = (low: number | null, asked: number): number =>
  (mostWeight - (mostWeight - 1) * (low ?? unknownLow)) / (1 + asked);

/**
 * Draws a topic by its weight, and one of its cards by chance.
 *
 * @param asked how many questions each topic has had
 * @param random gives a number from 0 (included) to 1
 */
export function drawn(
  pool: readonly MockCandidate[],
  asked: ReadonlyMap<string, number>,
  random: () => number,
): MockCandidate | null {
  const topics = new Map<string, MockCandidate[]>();
  for (const each of pool) topics.set(keyOf(each), [...(topics.get(keyOf(each)) ?? []), each]);
  const weighed = [...topics].map(([key, some]) => ({
    some,
    weight: weightOf(some[0]?.low ?? null, asked.get(key) ?? 0),
  }));
  let left = random() * weighed.reduce((sum, { weight }) => sum + weight, 0);
  for (const { some, weight } of weighed) {
    left -= weight;
    if (left < 0) return some[Math.floor(random() * some.length)] ?? null;
  }
  return null;
}

/** A topic, by its name in a deck. */
export const keyOf = ({ card: { deck, topic } }: MockCandidate): string => `${deck}\n${topic}`;

/** Those that are as wished, or all where none is. */
export function preferred<Each>(
  all: readonly Each[],
  is: (each: Each) => boolean,
): readonly Each[] {
  const some = all.filter(is);
  return some.length > 0 ? some : all;
}
