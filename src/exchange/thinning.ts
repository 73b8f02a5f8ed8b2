import { type Day, type DayRules, dayOf, daysBetween, numberOfDay } from "#model/day.ts";
import type { Instant } from "#model/time.ts";
import type { BackupTitle } from "./backup-name.ts";

/** A backup that was made, wherever it lies. */
export type Made = BackupTitle & { readonly name: string; readonly bytes: number };

/** All backups that are kept together are no larger, in bytes; one alone may be. */
export const mostBytes = 20_000_000;

/** Days of which a backup each is kept, and then so many weeks. */
const [keptDays, keptWeeks] = [7, 5];

/**
 * Which backups can go, as Anki thins its own: the last of each of the last seven days, of each of the five weeks before and of
 * each month are kept, and for seven days each that was made before a risky step; of these as many as there is room for, the
 * latest first. The latest always stays.
 */
export function thinned<Backup extends Made>(
  backups: readonly Backup[],
  now: Instant,
  rules: DayRules,
): Backup[] {
  const today = dayOf(now, rules);
  const newestFirst = [...backups].sort(
    (a, b) => b.madeAt - a.madeAt || (a.name < b.name ? 1 : -1),
  );
  const periods = new Set<string>();
  let bytes = 0;
  const gone: Backup[] = [];
  for (const backup of newestFirst) {
    const period = periodOf(backup, dayOf(backup.madeAt, rules), today);
    const isFirst = periods.size === 0;
    const isKept = !periods.has(period) && (isFirst || bytes + backup.bytes <= mostBytes);
    periods.add(period);
    if (isKept) bytes += backup.bytes;
    else gone.push(backup);
  }
  return gone;
}

/** The stretch of time of which one backup is kept. A day ahead, by a clock that was wrong, counts as a day of its own. */
function periodOf({ name, reason }: Made, day: Day, today: Day): string {
  const age = daysBetween(day, today);
  if (age < keptDays) return reason === "practice" ? day : name;
  if (age < keptDays * (1 + keptWeeks)) return `week ${Math.floor(numberOfDay(day) / 7)}`;
  return day.slice(0, 7);
}
