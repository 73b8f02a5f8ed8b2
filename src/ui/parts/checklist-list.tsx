import { useState } from "react";
import { WindowVirtualizer } from "virtua";
import { type Checklist, mostActions } from "#app/checklist.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { NoteId } from "#model/ids.ts";
import { ActionRow } from "./action-row.tsx";
import { arranged, type Filter, type Line } from "./checklist-arrangement.ts";
import { ChecklistFilter } from "./checklist-filter.tsx";
import { ChecklistProgressBar } from "./checklist-progress.tsx";
import { counted } from "./counted.ts";
import "./checklist.css";

/** Up to so many lines are all in the page, where the browser can find what they say. */
const mostWhole = 150;
/** How far beyond the window there are lines in the page, in pixels. */
const [beyond, allBeyond] = [600, 1_000_000];

type Props = { readonly app: Rehearse; readonly checklist: Checklist };

/** The actions, of which some can be picked out by how far they are. There may be a thousand. */
export function ChecklistList({ app, checklist }: Props) {
  const { items, isAll } = checklist;
  const { lines, filter, show } = useArrangement(checklist);
  const [open, setOpen] = useState<ReadonlySet<NoteId>>(new Set());
  const byId = new Map(items.map((item) => [item.id, item]));
  const toggle = (id: NoteId, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((o) => o !== id)));
  return (
    <>
      <ChecklistProgressBar checklist={checklist} />
      <ChecklistFilter items={items} filter={filter} onFilter={show} />
      {!isAll && (
        <p className="notice">
          These are the first {counted(mostActions, "action")}. The others are in their decks.
        </p>
      )}
      {lines.length === 0 && <p>There is no action here.</p>}
      <div className="checklist-lines">
        <WindowVirtualizer
          key={filter}
          data={lines}
          bufferSize={lines.length <= mostWhole ? allBeyond : beyond}
        >
          {(line: Line, at: number) => {
            if (line.type !== "action") return <Heading key={`${at} ${line.title}`} {...line} />;
            const item = byId.get(line.id);
            return item ? (
              <ActionRow
                key={line.id}
                app={app}
                item={item}
                today={checklist.today}
                open={open.has(line.id)}
                onToggle={(isOpen) => toggle(line.id, isOpen)}
              />
            ) : (
              <div key={line.id} />
            );
          }}
        </WindowVirtualizer>
      </div>
    </>
  );
}

const Heading = ({ type, title }: Exclude<Line, { type: "action" }>) =>
  type === "part" ? (
    <h2 className="checklist-part" dir="auto">
      {title}
    </h2>
  ) : (
    <p className="checklist-topic" dir="auto">
      {title}
    </p>
  );

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
