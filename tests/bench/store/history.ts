import { v7 as uuidv7 } from "uuid";
import { afterReview } from "#insight/consequences.ts";
import type { Card } from "#model/card.ts";
import { addDays, type Day, type DayRules, daysBetween, startOfDay } from "#model/day.ts";
import { reviewId, type SittingId, sittingId } from "#model/ids.ts";
import type { Rating, Review, SchedulerSettings } from "#model/review.ts";
import type { ReviewCounts } from "#model/roll-up.ts";
import { defaultSettings } from "#model/settings.ts";
import { hourMs, type Instant, later } from "#model/time.ts";
import type { Random } from "../learners.ts";

/** When a person practised: on so many days up to a pause of some days, new cards on the first of them only. */
export type Habit = {
  readonly days: number;
  readonly introducedWithin: number;
  readonly pause: number;
};

/** A day on which was practised. */
export type PractisedDay = {
  readonly day: Day;
  readonly startsAt: Instant;
  readonly sitting: SittingId;
};

/** A card with what follows from its reviews, and these. */
export type Practised = {
  readonly card: Card;
  readonly log: readonly Review[];
  readonly counts: readonly ReviewCounts[];
};

const scheduler: SchedulerSettings = { memoryModel: "fsrs-6", desiredRetention: 0.9, fuzz: true };

export const rules: DayRules = {
  rolloverHour: defaultSettings.rolloverHour,
  offsetAt: (at) => -new Date(at).getTimezoneOffset(),
};

/** The days of a habit before `today`, the earliest first. */
export const daysBefore = (today: Day, { days, pause }: Habit, random: Random) =>
  Array.from({ length: days }, (_, at): PractisedDay => {
    const day = addDays(today, at - days - pause);
    const startsAt = startOfDay(day, rules);
    return { day, startsAt, sitting: sittingId(idAt(startsAt, random)) };
  });

/**
 * A card that is introduced on one of the days and from then on asked when FSRS wants it, or up to two days later, until the
 * days or the reviews that are asked for have come to an end.
 *
 * @param begin the position of the day on which it is introduced
 */
export function practised(
  unseen: Card,
  points: number,
  days: readonly PractisedDay[],
  begin: number,
  most: number,
  random: Random,
): Practised {
  const log: Review[] = [];
  const counts: ReviewCounts[] = [];
  let card = unseen;
  for (let at = begin; log.length < most; ) {
    const today = days[at];
    if (!today) break;
    const review = reviewOf(card, points, today, random);
    const { counts: added, ...history } = afterReview(card, review);
    card = { ...card, ...history, revision: card.revision + 1 };
    log.push(review);
    counts.push(...added);
    const { memory } = card;
    if (memory.phase !== "review") continue;
    at += daysBetween(today.day, memory.dueOn) + Math.floor(3 * random());
  }
  return { card, log, counts };
}

function reviewOf(card: Card, points: number, today: PractisedDay, random: Random): Review {
  const at = momentOf(card, today, random);
  const rating = ratingBy(random(), isWeak(card.topic) ? 1 / 3 : 0.12);
  const said = rating === "again" ? 0.3 : 0.9;
  const confidence = random() < 0.7 ? "sure" : "unsure";
  return {
    entry: "review",
    id: reviewId(idAt(at, random)),
    card: card.id,
    at,
    day: today.day,
    rating,
    pointsHit: Array.from({ length: points }, (_, point) => point).filter(() => random() < said),
    pointsTotal: points,
    ...(random() < 0.6 && { confidence }),
    tookMs: Math.floor(5_000 + 40_000 * random() ** 2),
    origin: "practice",
    sitting: today.sitting,
    scheduler,
  };
}

/** Between two and three in the afternoon, where days begin at four; soon after the step is due where a card has steps. */
const momentOf = ({ memory }: Card, today: PractisedDay, random: Random): Instant =>
  "dueAt" in memory
    ? later(memory.dueAt, Math.floor(60_000 * random()))
    : later(today.startsAt, Math.floor((10 + random()) * hourMs));

/** The first topics of some decks, of which every third review is missed, so that Progress has something to tell. */
const isWeak = (topic: string): boolean => /[05]\.1$/.test(topic);

function ratingBy(chance: number, missed: number): Rating {
  if (chance < missed) return "again";
  if (chance < missed + 0.12) return "hard";
  return chance < 0.9 ? "good" : "easy";
}

/** The id of something that was made at an instant, as the app makes them. */
function idAt(at: Instant, random: Random): string {
  const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(256 * random()));
  return uuidv7({ msecs: at, random: bytes });
}
