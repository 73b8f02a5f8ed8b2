import { useId, useState } from "react";
import type { TableMapping } from "#app/table-reading.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { say } from "#words/guides.ts";
import type { TableInHand } from "./guide-in-hand.ts";
import { TableColumns } from "./table-columns.tsx";
import { useTableLook } from "./table-look.ts";
import { TableRows } from "./table-rows.tsx";
import { TableShapeFields } from "./table-shape.tsx";
import "#ui/design/field.css";
import "./table-panel.css";

type Props = {
  readonly table: TableInHand;
  readonly onMake: (table: TableInHand) => void;
  readonly onGuide: () => void;
  readonly onLeave: () => void;
};

/** A table before notes are made of it: how it is cut, and what each column holds. */
export function TablePanel({ table, onMake, onGuide, onLeave }: Props) {
  const id = useId();
  const [mapping, setMapping] = useState(table.mapping);
  const { preview, isLooking, problem, look } = useTableLook(table, setMapping);
  const change = (over: Partial<TableMapping>) => setMapping({ ...mapping, ...over });
  const isAsked = mapping.columns.includes("prompt");
  const told = problem ?? table.problem;
  return (
    <>
      <PageHeading title={say("whatColumns")} above={say("addFromTable")} />
      <div role="alert" className="alert-region">
        {told !== null && (
          <p className="problem" dir="auto">
            {told}
          </p>
        )}
      </div>
      <TableColumns
        names={preview.columns}
        rows={preview.rows}
        roles={mapping.columns}
        onRole={(at, role) => change({ columns: mapping.columns.with(at, role) })}
      />
      <TableShapeFields mapping={mapping} onLook={look} onChange={change} />
      {preview.problems.length > 0 && (
        <ul className="table-problems">
          {preview.problems.slice(0, 5).map(({ text }) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
          {preview.problems.length > 5 && (
            <li>{say("moreLines", { lines: preview.problems.length - 5 })}</li>
          )}
        </ul>
      )}
      <TableRows names={preview.columns} rows={preview.rows} />
      <div className="table-buttons">
        <button type="button" className="button" onClick={onLeave}>
          {say("back")}
        </button>
        <button type="button" className="button" onClick={onGuide}>
          {say("asGuide")}
        </button>
        <button
          type="button"
          className="button button-main"
          aria-disabled={!isAsked || isLooking}
          aria-describedby={`${id}-missing`}
          onClick={() => isAsked && !isLooking && onMake({ ...table, preview, mapping })}
        >
          {say("makeNotes")}
        </button>
      </div>
      <p id={`${id}-missing`} role="status" className="hint">
        {isAsked ? "" : say("choosePrompt")}
      </p>
    </>
  );
}
