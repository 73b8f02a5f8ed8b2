import { useCallback, useState } from "react";
import { WindowVirtualizer } from "virtua";
import type { Checklist } from "#app/checklist.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { NoteId } from "#model/ids.ts";
import { ActionRow } from "./action-row.tsx";
import type { Line } from "./checklist-arrangement.ts";

/** Up to so many lines are all in the page, where the browser can find what they say. */
const mostWhole = 150;
/** How far beyond the window there are lines of a longer list in the page, in pixels. */
const beyond = 600;

type Props = {
  readonly app: Rehearse;
  readonly checklist: Checklist;
  readonly lines: readonly Line[];
};

/** Actions beneath their headings. There may be a thousand: of a long list only what one looks at is in the page. */
export function ChecklistLines({ app, checklist, lines }: Props) {
  const [open, setOpen] = useState<ReadonlySet<NoteId>>(new Set());
  const byId = new Map(checklist.items.map((item) => [item.id, item]));
  const toggle = useCallback(
    (id: NoteId, isOpen: boolean) =>
      setOpen((before) => {
        const others = [...before].filter((each) => each !== id);
        return new Set(isOpen ? [...others, id] : others);
      }),
    [],
  );
  const shown = (line: Line, at: number) => {
    if (line.type !== "action") return <Heading key={`${at} ${line.title}`} {...line} />;
    const item = byId.get(line.id);
    // One that is gone meanwhile is out of the list with the next rendering.
    if (!item) return <div key={line.id} />;
    return (
      <ActionRow
        key={line.id}
        app={app}
        item={item}
        today={checklist.today}
        open={open.has(line.id)}
        onToggle={toggle}
      />
    );
  };
  if (lines.length <= mostWhole) return <div>{lines.map(shown)}</div>;
  return (
    <div>
      <WindowVirtualizer data={lines} bufferSize={beyond}>
        {shown}
      </WindowVirtualizer>
    </div>
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
