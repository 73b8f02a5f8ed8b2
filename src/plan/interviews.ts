import { type Day, daysBetween } from "#model/day.ts";
import type { CardId } from "#model/ids.ts";
import { type Agenda, type AgendaCard, personOf, taskOf } from "./agenda.ts";
import { worthToday } from "./cohorts.ts";
import { interleaveTopics } from "./order.ts";
import { findPrices, floorOf, type Prices } from "./prices.ts";
import { latticeOf, relaxationOf } from "./readiness.ts";
import { aheadCount } from "./today.ts";

/** Prices and the study day that the first of them is for, so that they can be used again on a later day. */
export type PricesFrom = { readonly day: Day; readonly prices: Prices };

export type InterviewQueue = {
  /** The cards to review today, in order; they fit the minutes that are left. */
  readonly queue: readonly CardId[];
  /** The best cards beyond these minutes, the best first. */
  readonly beyond: readonly CardId[];
  readonly prices: PricesFrom;
};

/**
 * What to review today, so that most is recalled at the interviews: the cards for which a review today is worth most, as
 * many as there are minutes for, and of one note only one.
 *
 * @param before prices that were found for nearly the same agenda; null where there are none
 */
export function planForInterviews(agenda: Agenda, before: PricesFrom | null): InterviewQueue {
  const task = taskOf(agenda);
  const lattice = latticeOf(personOf(agenda.record), task.room.length);
  const relaxation = relaxationOf(task, lattice);
  const prices = findPrices(relaxation, before && pricesOn(agenda.today, before));
  relaxation.plan(prices, 0);

  const worth = new Map<AgendaCard, number>();
  for (const [at, card] of agenda.cards.entries()) {
    const planned = task.cards[at] as (typeof task.cards)[number];
    const each = worthToday(relaxation.cohorts, lattice, planned);
    if (each !== null && each >= floorOf(0)) worth.set(card, each);
  }
  const ranked = [...worth.keys()].sort(
    (a, b) => (worth.get(b) as number) - (worth.get(a) as number) || (a.id < b.id ? -1 : 1),
  );
  const taken = new Set(agenda.notesReviewedToday);
  const chosen = ranked.filter(({ note }) => !taken.has(note) && taken.add(note));
  const room = Math.floor(task.room[0] ?? 0);
  return {
    queue: inOrder(chosen.slice(0, room), agenda).map(({ id }) => id),
    beyond: chosen.slice(room, room + aheadCount).map(({ id }) => id),
    prices: { day: agenda.today, prices },
  };
}

/** The prices from a day on. Empty where they do not reach so far. */
function pricesOn(today: Day, { day, prices }: PricesFrom): Prices {
  return prices.slice(Math.max(0, daysBetween(day, today)));
}

/**
 * Topics take turns. On the eve of an interview what is most likely to slip comes first, and at the end what the person
 * will tell of themselves, so that it is what they go to sleep with.
 */
function inOrder(cards: readonly AgendaCard[], { today, interviews }: Agenda): AgendaCard[] {
  const isEve = interviews.some(({ day }) => daysBetween(today, day) === 1);
  if (!isEve) return interleaveTopics(cards);
  return [...cards.filter(({ isStory }) => !isStory), ...cards.filter(({ isStory }) => isStory)];
}
