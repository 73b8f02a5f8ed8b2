import { useState } from "react";
import { type Checklist, mostActions } from "#app/checklist.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/checklist.ts";
import { arranged, type Filter } from "./checklist-arrangement.ts";
import { ChecklistFilter } from "./checklist-filter.tsx";
import { ChecklistLines } from "./checklist-lines.tsx";
import { ChecklistProgressBar } from "./checklist-progress.tsx";
import "./checklist.css";

type Props = { readonly app: Rehearse; readonly checklist: Checklist };

/** The actions, of which some can be picked out by how far they are. */
export function ChecklistList({ app, checklist }: Props) {
  const { items, isAll } = checklist;
  const { lines, filter, show } = useArrangement(checklist);
  return (
    <>
      <ChecklistProgressBar checklist={checklist} />
      <ChecklistFilter items={items} filter={filter} onFilter={show} />
      {!isAll && <p className="notice">{say("firstOnly", { actions: mostActions })}</p>}
      {lines.length === 0 && <p>{say("noneHere")}</p>}
      <ChecklistLines key={filter} app={app} checklist={checklist} lines={lines} />
    </>
  );
}

/**
 * The lines as they were when their actions, or the filter, were last chosen: an action that is ticked off, or gets another due
 * day, stays where the thumb is.
 */
function useArrangement(checklist: Checklist) {
  const [filter, setFilter] = useState<Filter>("all");
  const which = JSON.stringify([filter, ...checklist.items.map(({ id }) => id).sort()]);
  const [held, hold] = useState(() => ({ which, lines: arranged(checklist, filter) }));
  const isHeld = held.which === which;
  const now = isHeld ? held : { which, lines: arranged(checklist, filter) };
  if (!isHeld) hold(now);
  return { lines: now.lines, filter, show: setFilter };
}
