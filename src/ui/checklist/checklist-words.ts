import type { ChecklistItem } from "#app/checklist.ts";
import type { ChecklistProgress } from "#app/checklist-progress.ts";
import { type Day, daysBetween } from "#model/day.ts";
import type { ActionState } from "#model/mine.ts";
import { interviewInWords } from "#ui/interview/interview-words.ts";
import { counted } from "#ui/parts/counted.ts";
import { dateOf, dayInWords } from "#ui/parts/next-due.ts";
import { locale } from "#words/language.ts";

export const stateWords: Record<ActionState, string> = {
  "to do": "To do",
  doing: "Doing",
  done: "Done",
};

const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });

/** "3 of 12 done, 1 overdue, 2 due by Friday". */
export function progressInWords(
  { done, total, overdue, next }: ChecklistProgress,
  isAll: boolean,
  today: Day,
): string {
  return [
    `${done} of ${isAll ? total : `the first ${total}`} done`,
    overdue > 0 && `${overdue} overdue`,
    next && `${next.count} due ${nearDayInWords(next.by, today)}`,
  ]
    .filter((part) => typeof part === "string")
    .join(", ");
}

/** One of the seven days that begin with today. */
function nearDayInWords(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  return `by ${days === 1 ? "tomorrow" : weekday.format(dateOf(day))}`;
}

/** When an action is to be done, in a sentence; null where nothing is known of it. */
export function dueInWords(
  { due, daysBefore, when, state }: ChecklistItem,
  today: Day,
): string | null {
  if (!due && daysBefore === null) return when;
  if (!due) return `${beforeInWords(daysBefore ?? 0, "an interview")}; none ahead covers it.`;
  const days = daysBetween(today, due.day);
  const isLate = days < 0 && state !== "done";
  const near = Math.abs(days) <= 1 ? relative.format(days, "day") : `on ${dayInWords(due.day)}`;
  const before = beforeInWords(daysBefore ?? 0, interviewInWords(due.interview));
  return `${isLate ? "Overdue: it was due" : days < 0 ? "Was due" : "Due"} ${near}, ${lowered(before)}.`;
}

const beforeInWords = (days: number, interview: string): string =>
  days === 0 ? `On the day of ${interview}` : `${counted(days, "day")} before ${interview}`;

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Whether an action is late. */
export const isLate = ({ due, state }: ChecklistItem, today: Day): boolean =>
  due !== null && due.day < today && state !== "done";
