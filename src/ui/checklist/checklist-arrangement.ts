import type { Checklist, ChecklistItem } from "#app/checklist.ts";
import type { NoteId } from "#model/ids.ts";
import type { ActionState } from "#model/mine.ts";
import { say } from "#words/checklist.ts";

export type Filter = ActionState | "all";

/** A line of the list: an action, or what stands above some. */
export type Line =
  | { readonly type: "action"; readonly id: NoteId }
  | { readonly type: "part" | "topic"; readonly title: string };

export const isShown = ({ state }: Pick<ChecklistItem, "state">, filter: Filter): boolean =>
  filter === "all" || state === filter;

/** The actions to be shown: what is overdue and due next, and then the others by deck and topic. */
export function arranged({ items }: Pick<Checklist, "items">, filter: Filter): Line[] {
  const shown = items.filter((item) => isShown(item, filter));
  const isDue = ({ due, state }: ChecklistItem) => due !== null && state !== "done";
  const due = shown.filter(isDue).sort((a, b) => compared(dayOf(a), dayOf(b)));
  const lines: Line[] = due.length > 0 ? [{ type: "part", title: say("dueNext") }] : [];
  lines.push(...due.map(lineOf));
  let last: ChecklistItem | null = null;
  for (const item of shown.filter((each) => !isDue(each))) {
    const isSameDeck: boolean = last?.deck.id === item.deck.id;
    if (!isSameDeck) lines.push({ type: "part", title: item.deck.title });
    if (!isSameDeck || last?.topic !== item.topic) lines.push({ type: "topic", title: item.topic });
    lines.push(lineOf(item));
    last = item;
  }
  return lines;
}

const lineOf = ({ id }: ChecklistItem): Line => ({ type: "action", id });
const dayOf = ({ due }: ChecklistItem): string => due?.day ?? "";
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
