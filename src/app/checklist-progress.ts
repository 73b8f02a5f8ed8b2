import { addDays, type Day } from "#model/day.ts";
import type { ActionState } from "#model/mine.ts";

/** How far a person is with their actions. */
export type ChecklistProgress = {
  readonly done: number;
  readonly total: number;
  /** How many should have been done before today. */
  readonly overdue: number;
  /** How many are due in the days that begin with today, and the last of these days on which one is; null where none is. */
  readonly next: { readonly count: number; readonly by: Day } | null;
};

/** So many days are looked ahead, today among them: each is named by its weekday. */
const daysAhead = 7;

export function progressOf(
  actions: readonly { readonly state: ActionState; readonly due: { readonly day: Day } | null }[],
  today: Day,
): ChecklistProgress {
  const open = actions.filter(({ state }) => state !== "done");
  const days = open.flatMap(({ due }) => (due ? [due.day] : []));
  const end = addDays(today, daysAhead);
  const next = days.filter((day) => day >= today && day < end).sort();
  const by = next.at(-1);
  return {
    done: actions.length - open.length,
    total: actions.length,
    overdue: days.filter((day) => day < today).length,
    next: by === undefined ? null : { count: next.length, by },
  };
}
