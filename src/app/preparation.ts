import { isAskable } from "#model/card.ts";
import { addDays, type Day, type DayRules, dayOf, daysBetween, startOfDay } from "#model/day.ts";
import { type Interview, isCovered } from "#model/interview.ts";
import { type LogEntry, type Review, workedMs } from "#model/review.ts";
import type { Settings } from "#model/settings.ts";
import { dayMs, hourMs, type Instant } from "#model/time.ts";
import type { Agenda, AgendaCard } from "#plan/agenda.ts";
import { minutesFrom, mostDaysAhead } from "#plan/minutes.ts";
import { cardsInUse } from "#store/cards.ts";
import { listDayMinutes } from "#store/day-minutes.ts";
import { logsOfCards } from "#store/reviews.ts";
import { dayRules, type Rehearse } from "./rehearse.ts";

/** What there is to prepare for. */
export type Preparation = {
  /** Interviews on this study day that are still to come, and those on later days; the earliest first. */
  readonly today: readonly Interview[];
  readonly ahead: readonly Interview[];
  /** The cards that any of these cover; their weights are for today's interviews, then those ahead. */
  readonly cards: readonly AgendaCard[];
  /** The minutes of each study day from today on, as far as is planned. */
  readonly minutes: readonly number[];
  /** Whether these are the minutes of the weekday, for each of these days. */
  readonly isUsual: readonly boolean[];
  /** How much of today's minutes has been used; all of them when hardly any is left. */
  readonly usedMinutes: number;
  readonly secondsPerReview: number;
};

/** An agenda whose person is not known yet, but by the logs of cards they have reviewed lately. */
export type AgendaWithLogs = {
  readonly agenda: Omit<Agenda, "record">;
  readonly logs: readonly (readonly LogEntry[])[];
};

/** Reads what there is to prepare for; null when no interview lies ahead. */
export async function readPreparation(
  app: Rehearse,
  settings: Settings,
  interviews: readonly Interview[],
  day: { readonly now: Instant; readonly today: Day; readonly reviews: readonly Review[] },
  secondsPerReview: number,
): Promise<Preparation | null> {
  const rules = dayRules(app, settings);
  const coming = interviews.filter(({ at }) => at > day.now);
  if (coming.length === 0) return null;
  const isToday = ({ at }: Interview) => dayOf(at, rules) === day.today;
  const [today, ahead] = [coming.filter(isToday), coming.filter((each) => !isToday(each))];
  const [cards, singleDays] = await Promise.all([
    coveredCards(app, [...today, ...ahead]),
    listDayMinutes(app.db, day.today),
  ]);
  const last = ahead.at(-1);
  const days = last ? Math.min(daysBetween(day.today, dayOf(last.at, rules)), mostDaysAhead) : 1;
  const single = new Map(singleDays.map((each) => [each.day, each.minutes]));
  const minutes = minutesFrom(day.today, days, settings, single);
  return {
    today,
    ahead,
    cards,
    minutes,
    isUsual: minutes.map((_, at) => !single.has(addDays(day.today, at))),
    usedMinutes: usedOf(minutes[0] ?? 0, day.reviews),
    secondsPerReview,
  };
}

/** The cards in use that any of these interviews covers. */
export async function coveredCards(
  app: Rehearse,
  interviews: readonly Interview[],
): Promise<AgendaCard[]> {
  const decks = new Set(interviews.flatMap(({ covers }) => covers.map(({ deck }) => deck)));
  const cards = await Promise.all([...decks].map((deck) => cardsInUse(app.db, deck)));
  return cards.flat().flatMap((card): AgendaCard[] => {
    const weights = interviews.map((each) => (isCovered(each, card.deck, card.topic) ? 1 : 0));
    if (!isAskable(card) || !weights.includes(1)) return [];
    const { id, note, deck, topic, memory } = card;
    return [{ id, note, deck, topic, memory, isStory: card.face === "evidence", weights }];
  });
}

/** So little of a day's minutes is not worth another sitting: a part of them, and in minutes. */
const remnant = { part: 0.05, minutes: 1 };

/** How much of a day's minutes its reviews have used, whatever cards they were of; all of them when little is left. */
function usedOf(minutes: number, reviews: readonly Review[]): number {
  const took = reviews.reduce((sum, review) => sum + workedMs(review), 0);
  const used = took / 60_000;
  const isUsedUp = used > 0 && minutes - used < Math.min(remnant.minutes, remnant.part * minutes);
  return isUsedUp ? Math.max(used, minutes) : used;
}

/** The agenda of a preparation, with what the planner learns of the person from; null when no interview lies ahead. */
export async function readAgenda(
  app: Rehearse,
  settings: Settings,
  { ahead, today: sooner, cards, ...rest }: Preparation,
  day: Pick<Agenda, "today" | "notesReviewedToday">,
  latest: readonly LogEntry[],
): Promise<AgendaWithLogs | null> {
  if (ahead.length === 0) return null;
  const rules = dayRules(app, settings);
  const logs = await logsOfCards(app.db, [...new Set(latest.map((entry) => entry.card))]);
  const agenda = {
    ...rest,
    today: day.today,
    notesReviewedToday: day.notesReviewedToday,
    interviews: ahead.map(({ id, at }) => ({
      id,
      day: dayOf(at, rules),
      afterNoon: (at - noonOf(dayOf(at, rules), rules)) / dayMs,
    })),
    cards: cards
      .map((card) => ({ ...card, weights: card.weights.slice(sooner.length) }))
      .filter(({ weights }) => weights.includes(1)),
  };
  return { agenda, logs };
}

/** Noon of a study day stands for the hour of practice. */
const noonOf = (day: Day, rules: DayRules): Instant =>
  (startOfDay(day, rules) + (12 - rules.rolloverHour) * hourMs) as Instant;
