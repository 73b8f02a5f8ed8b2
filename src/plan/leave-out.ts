import type { DeckId } from "#model/ids.ts";
import type { AgendaCard } from "./agenda.ts";

export type Topic = { readonly deck: DeckId; readonly topic: string };

/** At least this part of the cards must stay: who has time for less needs another date, not another list. */
const leastKept = 0.5;

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
  const isAllowed = (topics: readonly SizedTopic[]): boolean =>
    topics.reduce((sum, { size }) => sum + size, 0) <= most;
  const suffices = (topics: readonly SizedTopic[]): boolean => {
    const left = new Set(topics.map(keyOf));
    return isEnough(cards.filter((card) => !left.has(keyOf(card))));
  };
  // Of a row of lists the first ones suffice, if any: the last of those, found by halving.
  const lastThatSuffices = (lists: readonly (readonly SizedTopic[])[]): readonly SizedTopic[] => {
    if (!lists[0] || !suffices(lists[0])) return [];
    let [does, doesNot] = [0, lists.length];
    while (doesNot - does > 1) {
      const middle = Math.floor((does + doesNot) / 2);
      if (suffices(lists[middle] as readonly SizedTopic[])) does = middle;
      else doesNot = middle;
    }
    return lists[does] as readonly SizedTopic[];
  };
  const single = lastThatSuffices(largestFirst.map((topic) => [topic]));
  if (single.length > 0) return single.map(topicOf);
  const together = largestFirst.map((_, at) => largestFirst.slice(0, at + 1)).filter(isAllowed);
  return lastThatSuffices(together.reverse()).map(topicOf);
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
