import type { Card } from "#model/card.ts";
import type { CardId, NoteId } from "#model/ids.ts";
import { interleaveTopics, oneOfEachNote } from "./order.ts";

/** How many cards a sitting on weak topics has. */
export const weakCount = 20;

/** A card of a topic that is to be strengthened, and how likely its answer is to be said now; null where it was never seen. */
export type WeakCard = { readonly card: Card; readonly recall: number | null };

/**
 * What to ask a person who practises what they are weak at: the cards least likely to be said, then ones never seen, one of each
 * note. Notes reviewed today are left out, since a second review today would add little. Cards that are not due yet are
 * rated as the early reviews that they are.
 */
export function planWeak(
  cards: readonly WeakCard[],
  notesReviewedToday: ReadonlySet<NoteId>,
): CardId[] {
  const recallOf = new Map(cards.map(({ card, recall }) => [card, recall]));
  const seen = cards.flatMap(({ card, recall }) => (recall === null ? [] : [card]));
  const unseen = cards.flatMap(({ card, recall }) => (recall === null ? [card] : []));
  const weakestFirst = seen.sort((a, b) => (recallOf.get(a) ?? 0) - (recallOf.get(b) ?? 0));
  const newestLast = unseen.sort((a, b) => a.order - b.order);
  const taken = new Set(notesReviewedToday);
  const weakest = oneOfEachNote(weakestFirst, taken).slice(0, weakCount);
  const fresh = oneOfEachNote(newestLast, taken).slice(0, weakCount - weakest.length);
  return [...interleaveTopics(weakest), ...interleaveTopics(fresh)].map(({ id }) => id);
}
