import type { DeckId } from "#model/ids.ts";
import type { AgendaCard } from "./agenda.ts";

export type Topic = { readonly deck: DeckId; readonly topic: string };

/** At least this part of the cards must stay: who has time for less needs another date, not another list. */
const leastKept = 0.5;
/** How many lists of topics are tried. */
const mostTries = 8;

/**
 * Which topics to leave out, so that the time is enough for the rest: the smallest single topic that does, or else the
 * largest ones together, as few as do. None where that does not help, or would leave less than half of the cards.
 *
 * @param isEnough whether the time is enough for these cards
 */
export function topicsToLeaveOut(
  cards: readonly AgendaCard[],
  goal: number,
  isEnough: (cards: readonly AgendaCard[]) => boolean,
): readonly Topic[] {
  const covered = cards.filter(({ weights }) => (weights[goal] ?? 0) > 0);
  const most = (1 - leastKept) * covered.length;
  const largestFirst = topicsOf(covered).filter(({ size }) => size <= most);
  let tries = 0;
  const suffices = (topics: readonly SizedTopic[]): boolean => {
    if (topics.reduce((sum, { size }) => sum + size, 0) > most || tries === mostTries) return false;
    tries += 1;
    const left = new Set(topics.map(keyOf));
    return isEnough(cards.filter((card) => !left.has(keyOf(card))));
  };
  const [largest] = largestFirst;
  if (!largest) return [];
  if (suffices([largest])) {
    // Smaller ones may do as well: halfway down, again and again.
    let [does, doesNot] = [0, largestFirst.length];
    while (doesNot - does > 1 && tries < mostTries) {
      const middle = Math.floor((does + doesNot) / 2);
      if (suffices([largestFirst[middle] as SizedTopic])) does = middle;
      else doesNot = middle;
    }
    return [topicOf(largestFirst[does] as SizedTopic)];
  }
  for (let count = 2; count <= largestFirst.length && tries < mostTries; count += 1)
    if (suffices(largestFirst.slice(0, count))) return largestFirst.slice(0, count).map(topicOf);
  return [];
}

type SizedTopic = Topic & { readonly size: number };

const topicOf = ({ deck, topic }: SizedTopic): Topic => ({ deck, topic });

const keyOf = ({ deck, topic }: Topic): string => `${deck}/${topic}`;

function topicsOf(cards: readonly AgendaCard[]): SizedTopic[] {
  const topics = new Map<string, SizedTopic>();
  for (const { deck, topic } of cards) {
    const size = (topics.get(keyOf({ deck, topic }))?.size ?? 0) + 1;
    topics.set(keyOf({ deck, topic }), { deck, topic, size });
  }
  return [...topics.values()].sort((a, b) => b.size - a.size || (keyOf(a) < keyOf(b) ? -1 : 1));
}
