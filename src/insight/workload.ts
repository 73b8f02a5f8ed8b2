import { type Day, dayOfNumber, numberOfDay } from "#model/day.ts";
import type { DayRollUp, TopicRollUp } from "#model/roll-up.ts";
import { eachIn } from "#model/tally.ts";
import { minuteMs } from "#model/time.ts";

/** How many cards fall due: before today, and on each day from today on. */
export type Forecast = { readonly overdue: number; readonly byDay: readonly number[] };

/** What was done on a day; the minutes are not rounded. */
export type DayOfWork = { readonly day: Day; readonly minutes: number; readonly reviews: number };

/** Fewer reviews do not tell a pace. */
const leastForPace = 20;

/** What falls due on each of so many days, today the first. Cards in learning steps fall due within minutes, and are not in it. */
export function forecastOf(topics: readonly TopicRollUp[], today: Day, days: number): Forecast {
  const first = numberOfDay(today);
  const byDay = Array.from({ length: days }, () => 0);
  let overdue = 0;
  for (const { due } of topics) {
    eachIn(due, (day, cards) => {
      const ahead = day - first;
      if (ahead < 0) overdue += cards;
      else if (ahead < days) byDay[ahead] = (byDay[ahead] as number) + cards;
    });
  }
  return { overdue, byDay };
}

/** What was done on each of the last so many days, the oldest first and today last. */
export function minutesByDay(
  days: readonly DayRollUp[],
  today: Day,
  count: number,
): readonly DayOfWork[] {
  const rows = new Map(days.map((row) => [row.day, row]));
  const first = numberOfDay(today) + 1 - count;
  return Array.from({ length: count }, (_, at) => {
    const day = dayOfNumber(first + at);
    const row = rows.get(day);
    return row
      ? { day, minutes: row.tookMs / minuteMs, reviews: reviewsOn(row) }
      : { day, minutes: 0, reviews: 0 };
  });
}

/** What a review takes, in seconds: the mean over all reviews of some days; null where they are too few. */
export function secondsPerReview(days: readonly DayRollUp[]): number | null {
  const reviews = days.reduce((sum, row) => sum + reviewsOn(row), 0);
  if (reviews < leastForPace) return null;
  return days.reduce((sum, { tookMs }) => sum + tookMs, 0) / reviews / 1000;
}

function reviewsOn({ reviews }: DayRollUp): number {
  let sum = 0;
  eachIn(reviews, (_, count) => {
    sum += count;
  });
  return sum;
}
