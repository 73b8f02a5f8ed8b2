import { addDays, type Day, daysBetween, numberOfDay } from "#model/day.ts";
import type { DayRollUp } from "#model/roll-up.ts";
import { eachIn } from "#model/tally.ts";
import { classAt, classCount, type ReviewClass } from "./review-class.ts";

/** How many reviews there were, and in how many of them the answer was recalled: rated other than Again. */
export type Retention = { readonly reviews: number; readonly recalled: number };

/** The same of all cards, of those that had held for less than three weeks, and of those that had held for longer. */
export type RetentionByAge = {
  readonly all: Retention;
  readonly young: Retention;
  readonly mature: Retention;
};

/** A week, named by its Monday. */
export type RetentionWeek = RetentionByAge & { readonly week: Day };

export type Trend = "better" | "worse" | "steady" | "unknown";

/** Fewer reviews in four weeks than this do not tell a trend. */
export const leastForTrend = 20;

/** Within so many standard deviations of its mean a normal variable stays in 9 of 10 cases. */
export const deviationsOf90 = 1.645;

/** The Monday on which the week of a day begins. The first of 1970 was a Thursday, three days after a Monday. */
export const weekOf = (day: Day): Day => addDays(day, -((numberOfDay(day) + 3) % 7));

/** Reviews: each class once, and how many they are. */
export type ReviewsByClass = readonly (readonly [each: ReviewClass, count: number])[];

/** The reviews of some days. */
export function classesOf(days: readonly DayRollUp[]): ReviewsByClass {
  const counts = new Int32Array(classCount);
  for (const { reviews } of days) {
    eachIn(reviews, (key, count) => {
      counts[key] = (counts[key] as number) + count;
    });
  }
  const classes: [ReviewClass, number][] = [];
  for (let key = 0; key < classCount; key += 1) {
    const count = counts[key] as number;
    if (count !== 0) classes.push([classAt(key), count]);
  }
  return classes;
}

/** How much was recalled in those reviews that count. */
export function retentionWhere(
  classes: ReviewsByClass,
  counts: (each: ReviewClass) => boolean,
): Retention {
  let [reviews, recalled] = [0, 0];
  for (const [each, count] of classes) {
    if (!counts(each)) continue;
    reviews += count;
    if (each.rating !== "again") recalled += count;
  }
  return { reviews, recalled };
}

/**
 * True retention, as Anki names it: only reviews on a later day than the card's last one count, since neither a first sight nor
 * a repeat within the day asks for anything that time could have taken.
 * https://docs.ankiweb.net/stats.html
 */
export function retentionOf(classes: ReviewsByClass): RetentionByAge {
  const later = classes.filter(([{ moment }]) => moment === "later day");
  return {
    all: retentionWhere(later, () => true),
    young: retentionWhere(later, ({ isMature }) => !isMature),
    mature: retentionWhere(later, ({ isMature }) => isMature),
  };
}

/** True retention in each of so many weeks, the oldest first, the one of today last. */
export function retentionByWeek(
  days: readonly DayRollUp[],
  today: Day,
  weeks: number,
): readonly RetentionWeek[] {
  const first = addDays(weekOf(today), -7 * (weeks - 1));
  const byWeek = Array.from({ length: weeks }, (): DayRollUp[] => []);
  for (const row of days) byWeek[Math.floor(daysBetween(first, row.day) / 7)]?.push(row);
  return byWeek.map((rows, at) => ({
    week: addDays(first, 7 * at),
    ...retentionOf(classesOf(rows)),
  }));
}

/**
 * Whether more or less was recalled in the last four weeks than in the four before: by a test of two proportions with their
 * pooled variance, at 90 %, so that what may well be chance is called steady. Unknown where either has too few reviews.
 * https://en.wikipedia.org/wiki/Two-proportion_Z-test
 */
export function trendOf(weeks: readonly RetentionWeek[]): Trend {
  const sorted = [...weeks].sort((a, b) => daysBetween(b.week, a.week));
  const before = sumOf(sorted.slice(-8, -4));
  const after = sumOf(sorted.slice(-4));
  if (Math.min(before.reviews, after.reviews) < leastForTrend) return "unknown";
  const { reviews, recalled } = sumOf([{ all: before }, { all: after }]);
  const pooled = recalled / reviews;
  const variance = pooled * (1 - pooled) * (1 / before.reviews + 1 / after.reviews);
  const change = after.recalled / after.reviews - before.recalled / before.reviews;
  if (change === 0 || Math.abs(change) < deviationsOf90 * Math.sqrt(variance)) return "steady";
  return change > 0 ? "better" : "worse";
}

const sumOf = (parts: readonly Pick<RetentionByAge, "all">[]): Retention => ({
  reviews: parts.reduce((sum, { all }) => sum + all.reviews, 0),
  recalled: parts.reduce((sum, { all }) => sum + all.recalled, 0),
});
