import type { ChecklistItem } from "#app/checklist.ts";
import type { ChecklistProgress } from "#app/checklist-progress.ts";
import { unnamed } from "#app/interviews.ts";
import { type Day, daysBetween } from "#model/day.ts";
import type { ActionState } from "#model/mine.ts";
import { dateOf, dayInWords } from "#ui/parts/next-due.ts";
import { say } from "#words/checklist.ts";
import { locale } from "#words/language.ts";

/** What each state is called. */
export const stateWords = (): Record<ActionState, string> => ({
  "to do": say("toDo"),
  doing: say("doing"),
  done: say("done"),
});

const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
const list = new Intl.ListFormat(locale, { type: "unit" });

/** "3 of 12 done, 1 overdue, 2 due by Friday". */
export function progressInWords(
  { done, total, overdue, next }: ChecklistProgress,
  isAll: boolean,
  today: Day,
): string {
  const parts = [isAll ? say("doneOf", { done, total }) : say("doneOfFirst", { done, total })];
  if (overdue > 0) parts.push(say("overdue", { actions: overdue }));
  if (next) parts.push(nextInWords(next, today));
  return list.format(parts);
}

/** How many are due by one of the seven days that begin with today. */
function nextInWords(
  { count: actions, by }: NonNullable<ChecklistProgress["next"]>,
  today: Day,
): string {
  const days = daysBetween(today, by);
  if (days === 0) return say("dueToday", { actions });
  if (days === 1) return say("dueTomorrow", { actions });
  return say("dueBy", { actions, weekday: weekday.format(dateOf(by)) });
}

/** When an action is to be done, in a sentence; null where nothing is known of it. */
export function dueInWords(
  { due, daysBefore, when, state }: ChecklistItem,
  today: Day,
): string | null {
  if (!due && daysBefore === null) return when;
  const before = daysBefore ?? 0;
  if (!due) return say("dueAtNone", { days: before });
  const days = daysBetween(today, due.day);
  return say("due", {
    state: days >= 0 ? "ahead" : state === "done" ? "past" : "overdue",
    when:
      Math.abs(days) <= 1
        ? relative.format(days, "day")
        : say("onDay", { day: dayInWords(due.day) }),
    days: before,
    named: due.interview === unnamed ? "no" : "yes",
    name: due.interview,
  });
}

/** Whether an action is late. */
export const isLate = ({ due, state }: ChecklistItem, today: Day): boolean =>
  due !== null && due.day < today && state !== "done";
