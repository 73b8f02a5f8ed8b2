import type { Card } from "#model/card.ts";
import type { NoteId } from "#model/ids.ts";

/**
 * The cards in their order, without a second card of a note, and without cards of notes that are taken. The notes of
 * the cards that stay are added to `taken`, so that several lists can share it.
 */
export const oneOfEachNote = (cards: readonly Card[], taken: Set<NoteId>): Card[] =>
  cards.filter((card) => {
    if (taken.has(card.note)) return false;
    taken.add(card.note);
    return true;
  });

/** The same cards, each time the first one whose topic differs from the one before, so that topics take turns. */
export function interleaveTopics<Each extends Pick<Card, "topic">>(cards: readonly Each[]): Each[] {
  const waiting = [...cards];
  const result: Each[] = [];
  while (waiting.length > 0) {
    const last = result.at(-1)?.topic;
    const other = waiting.findIndex((card) => card.topic !== last);
    result.push(...waiting.splice(Math.max(0, other), 1));
  }
  return result;
}
