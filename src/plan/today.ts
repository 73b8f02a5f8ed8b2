import { retrievability } from "#memory/retrievability.ts";
import type { Card } from "#model/card.ts";
import { addDays, type Day } from "#model/day.ts";
import type { CardId } from "#model/ids.ts";
import type { Instant } from "#model/time.ts";
import type { Candidates } from "./candidates.ts";
import { interleaveTopics, oneOfEachNote } from "./order.ts";

/** How long before its time a card in learning may be asked when there is nothing else to do, as in Anki. */
export const learnAheadMs = 20 * 60_000;

/** How many cards a person is offered who wants to study ahead. */
export const aheadCount = 20;

export type TodaysPlan = {
  /** What to ask now, in order. */
  readonly queue: readonly CardId[];
  readonly learning: number;
  /** All that are due, those included that are left for another sitting. */
  readonly due: number;
  readonly unseen: number;
  /** When there will be something to ask again, if the queue were empty now. */
  readonly next: NextDue | null;
};

export type NextDue =
  | { readonly when: "instant"; readonly at: Instant }
  | { readonly when: "day"; readonly day: Day };

/**
 * What to practise now: cards in learning whose time has come, then due cards from the least to the most likely to
 * be recalled, then new cards up to the day's number, and at the end cards in learning whose time is near. Topics take
 * turns, and of one note only one card is asked a day.
 */
export function planToday(candidates: Candidates, newCardsPerDay: number): TodaysPlan {
  const { now, notesReviewedToday } = candidates;
  const steps = byStep(candidates.learning);
  const stepsNow = steps.filter((card) => stepDueAt(card) <= now);
  const stepsSoon = steps.filter(
    (card) => stepDueAt(card) > now && stepDueAt(card) <= now + learnAheadMs,
  );
  const taken = new Set([...notesReviewedToday, ...candidates.learning.map((card) => card.note)]);
  const due = oneOfEachNote(leastRecalledFirst(candidates.due, now), taken);
  const room = Math.max(0, newCardsPerDay - candidates.introducedToday);
  const unseen = oneOfEachNote(candidates.unseen, taken).slice(0, room);
  const queue = [...stepsNow, ...interleaveTopics(due), ...interleaveTopics(unseen), ...stepsSoon];
  return {
    queue: queue.map((card) => card.id),
    learning: stepsNow.length + stepsSoon.length,
    due: due.length + candidates.alsoDue,
    unseen: unseen.length,
    next: nextDue(candidates, newCardsPerDay),
  };
}

/**
 * What to ask a person who wants more than today's queue: the cards that fall due soonest, least recalled first, then
 * new cards beyond the day's number. Cards reviewed today are left out, since a second review today would add little.
 */
export function planAhead(candidates: Candidates): CardId[] {
  const taken = new Set(candidates.notesReviewedToday);
  const upcoming = oneOfEachNote(candidates.upcoming, taken).slice(0, aheadCount);
  const unseen = oneOfEachNote(candidates.unseen, taken).slice(0, aheadCount - upcoming.length);
  const queue = [
    ...interleaveTopics(leastRecalledFirst(upcoming, candidates.now)),
    ...interleaveTopics(unseen),
  ];
  return queue.map((card) => card.id);
}

const stepDueAt = (card: Card): number =>
  card.memory.phase === "learning" || card.memory.phase === "relearning"
    ? card.memory.dueAt
    : Number.POSITIVE_INFINITY;

const byStep = (cards: readonly Card[]): Card[] =>
  [...cards].sort((a, b) => stepDueAt(a) - stepDueAt(b));

function leastRecalledFirst(cards: readonly Card[], now: Instant): Card[] {
  const recall = new Map(cards.map((card) => [card, retrievability(card.memory, now) ?? 0]));
  return [...cards].sort((a, b) => (recall.get(a) ?? 0) - (recall.get(b) ?? 0));
}

function nextDue(candidates: Candidates, newCardsPerDay: number): NextDue | null {
  const { learning, due, unseen, upcoming, today } = candidates;
  const [step] = byStep(learning);
  if (step) return { when: "instant", at: stepDueAt(step) as Instant };
  // Cards kept out of today by a sibling or by the day's number of new cards come tomorrow.
  if (due.length > 0 || (unseen.length > 0 && newCardsPerDay > 0))
    return { when: "day", day: addDays(today, 1) };
  const days = upcoming.flatMap(({ memory }) => (memory.phase === "review" ? [memory.dueOn] : []));
  const soonest = days.sort()[0];
  return soonest === undefined ? null : { when: "day", day: soonest };
}
