import type { Card } from "#model/card.ts";
import { addDays, type Day } from "#model/day.ts";
import { type CardId, noteOf } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import type { Settings } from "#model/settings.ts";
import type { AgendaCard } from "#plan/agenda.ts";
import { reviewsIn } from "#plan/effort.ts";
import { aheadCount, type NextDue, planToday, type TodaysPlan } from "#plan/today.ts";
import { type Morning, warmUp } from "#plan/warm-up.ts";
import type { DayCandidates } from "./day-reading.ts";
import type { AgendaWithLogs, Preparation } from "./preparation.ts";
import { reasonOf } from "./reason.ts";
import type { Rehearse } from "./rehearse.ts";
import type { Queues } from "./today.ts";

/** A study day on which there is something to prepare for. */
export type InterviewDay = {
  /** Interviews still to come on this day, and on later ones. */
  readonly today: readonly Interview[];
  readonly ahead: readonly Interview[];
  /** The minutes there are today, and how much of them was used. */
  readonly minutes: number;
  readonly usedMinutes: number;
  /** The minutes of an ordinary day: those from Monday to Friday, or where there are none, those of the weekend. */
  readonly usualMinutes: number;
  /** How many cards of the queue, in front, are a warm-up. */
  readonly warmUp: number;
  /** Due cards that no interview covers, for which the minutes leave no room. */
  readonly waiting: number;
  /** Why there is no plan, and the usual order holds; null when there is one. */
  readonly problem: string | null;
  /** What the prospects are reckoned from; null when no interview lies on a later day. */
  readonly agenda: AgendaWithLogs | null;
};

/**
 * What to practise on such a day: the warm-up for an interview of today, what the plan for those ahead says, and as far as
 * minutes are left, what is due besides.
 */
export async function planInterviewDay(
  app: Rehearse,
  settings: Settings,
  preparation: Preparation,
  agenda: AgendaWithLogs | null,
  candidates: DayCandidates,
): Promise<Pick<Queues, "plan" | "ahead" | "interviews">> {
  const { cards, usedMinutes, secondsPerReview, today, ahead } = preparation;
  const { notesReviewedToday } = candidates;
  const minutes = preparation.minutes[0] ?? 0;
  const usualMinutes = settings.weekdayMinutes || settings.weekendMinutes;
  const { planned, problem } = await planAhead(app, agenda);
  const day = { today, ahead, minutes, usedMinutes, usualMinutes, agenda, problem };
  if (problem !== null || cards.length === 0) {
    const plan = planToday(candidates, settings.newCardsPerDay);
    const why = problem ?? (await nothingCovered());
    const interviews = { ...day, warmUp: 0, waiting: 0, problem: why };
    return { plan, ahead: { missed: [], others: [] }, interviews };
  }
  const first = warmUpOf(preparation, { usedMinutes, secondsPerReview, notesReviewedToday });
  const others = planToday(withoutCovered(candidates, cards), settings.newCardsPerDay).queue;
  const room = Math.floor(reviewsIn(minutes - usedMinutes, secondsPerReview));
  const warmNotes = new Set(first.map(noteOf));
  const behind = [...(planned?.queue ?? []), ...others].filter((id) => !warmNotes.has(noteOf(id)));
  const queue = [...first, ...behind.slice(0, Math.max(0, room - first.length))];
  const queued = new Set(queue);
  const waiting = others.filter((id) => !queued.has(id));
  const beyond = [...(planned?.beyond ?? []), ...waiting].filter((id) => !queued.has(id));
  const counts = countsOf(queue, cards, candidates);
  return {
    plan: { queue, ...counts, next: nextDay(candidates.today, preparation) },
    ahead: { missed: missedToday(candidates, cards), others: beyond.slice(0, aheadCount) },
    interviews: { ...day, warmUp: first.length, waiting: waiting.length },
  };
}

/** Its words come with a screen that Today does not need for anything else. */
const nothingCovered = async (): Promise<string> =>
  (await import("#words/interviews.ts")).say("noneCovered");

function warmUpOf({ today, cards }: Preparation, morning: Morning): CardId[] {
  const [next] = today;
  if (!next) return [];
  const covered = cards.filter(({ weights }) => weights.slice(0, today.length).includes(1));
  return warmUp(covered, next.at, morning);
}

async function planAhead(app: Rehearse, agenda: AgendaWithLogs | null) {
  if (!agenda) return { planned: null, problem: null };
  try {
    return { planned: await app.planning.queue(agenda), problem: null };
  } catch (error) {
    return { planned: null, problem: reasonOf(error) };
  }
}

/** The same candidates without the cards that an interview covers: those are planned. */
function withoutCovered(candidates: DayCandidates, covered: readonly AgendaCard[]): DayCandidates {
  const ids = new Set(covered.map(({ id }) => id));
  const others = (cards: readonly Card[]) => cards.filter(({ id }) => !ids.has(id));
  return {
    ...candidates,
    learning: others(candidates.learning),
    due: others(candidates.due),
    alsoDue: 0,
    unseen: others(candidates.unseen),
    upcoming: others(candidates.upcoming),
  };
}

function countsOf(
  queue: readonly CardId[],
  covered: readonly AgendaCard[],
  { unseen }: DayCandidates,
): Pick<TodaysPlan, "learning" | "due" | "unseen"> {
  const fresh = new Set([
    ...unseen.map(({ id }) => id),
    ...covered.flatMap(({ id, memory }) => (memory.phase === "new" ? [id] : [])),
  ]);
  const unseenCount = queue.filter((id) => fresh.has(id)).length;
  return { learning: 0, due: queue.length - unseenCount, unseen: unseenCount };
}

/** The next day that has minutes; null when none has before the last interview. */
function nextDay(today: Day, { minutes, ahead }: Preparation): NextDue | null {
  const later = minutes.findIndex((each, at) => at > 0 && each > 0);
  if (later > 0) return { when: "day", day: addDays(today, later) };
  return ahead.length > 0 ? null : { when: "day", day: addDays(today, 1) };
}

/** The covered cards whose last review of the day was a miss. */
function missedToday({ reviews }: DayCandidates, covered: readonly AgendaCard[]): CardId[] {
  const ids = new Set(covered.map(({ id }) => id));
  const last = new Map(reviews.map(({ card, rating }) => [card, rating]));
  return [...last].flatMap(([card, rating]) => (rating === "again" && ids.has(card) ? [card] : []));
}
