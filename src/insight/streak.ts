import { addDays, type Day, daysBetween } from "#model/day.ts";

export type Streak = {
  /** On how many days of the current streak something was practised; 0 where there is none. */
  readonly days: number;
  /** How many missed days in it were forgiven. */
  readonly forgiven: number;
  /** How many days may still be missed in the month of today. */
  readonly forgivenLeft: number;
  /** The most days of any streak, the current one included. */
  readonly longest: number;
  readonly practisedToday: boolean;
};

/** So many missed days are forgiven in each calendar month. */
export const forgivenAMonth = 2;

/** How many days each month has forgiven, by `YYYY-MM`. */
type Forgiven = Map<string, number>;

/**
 * The current streak and the longest one. A streak is a row of study days on each of which something was practised, but for
 * missed days that were forgiven. It begins and ends with a practised day.
 *
 * - Days missed between two practised days, or between the last one and today, are forgiven when each of their months has
 *   enough left for all of its own. Otherwise the streak has ended, and none of them is taken from any month.
 * - What a month has forgiven in one streak is gone for the next one too: it is the month's, not the streak's.
 * - Today is not missed before it is over. Days after today, of a clock that was set back, do not count.
 */
export function streakOf(practised: readonly Day[], today: Day): Streak {
  const days = [...new Set(practised)].filter((day) => day <= today).sort();
  const forgiven: Forgiven = new Map();
  let current = { days: 0, forgiven: 0 };
  let longest = 0;
  for (const [at, day] of days.entries()) {
    const missed = at === 0 ? null : forgive(forgiven, days[at - 1] as Day, day);
    current =
      missed === null
        ? { days: 1, forgiven: 0 }
        : { days: current.days + 1, forgiven: current.forgiven + missed };
    longest = Math.max(longest, current.days);
  }
  const last = days.at(-1);
  const missed = last === undefined ? null : forgive(forgiven, last, today);
  return {
    days: missed === null ? 0 : current.days,
    forgiven: missed === null ? 0 : current.forgiven + missed,
    forgivenLeft: forgivenAMonth - (forgiven.get(monthOf(today)) ?? 0),
    longest,
    practisedToday: last === today,
  };
}

/**
 * Takes the days between two others from what their months forgive, and tells how many they are; null, with nothing taken,
 * where a month has not enough left.
 */
function forgive(forgiven: Forgiven, after: Day, before: Day): number | null {
  const missed = Math.max(0, daysBetween(after, before) - 1);
  // More days than two months forgive would ask too much of one of them, or take in all of a month between them.
  if (missed > 2 * forgivenAMonth) return null;
  const taken: Forgiven = new Map();
  for (let gone = 1; gone <= missed; gone += 1) {
    const month = monthOf(addDays(after, gone));
    taken.set(month, (taken.get(month) ?? forgiven.get(month) ?? 0) + 1);
  }
  if ([...taken.values()].some((count) => count > forgivenAMonth)) return null;
  for (const [month, count] of taken) forgiven.set(month, count);
  return missed;
}

const monthOf = (day: Day): string => day.slice(0, 7);
