import { useId } from "react";
import type { TableChoice, TableMapping } from "#app/table-reading.ts";
import type { Content } from "#model/note.ts";

const separators: Readonly<Record<string, string>> = {
  "\t": "Tab",
  ",": "Comma",
  ";": "Semicolon",
  "|": "Bar |",
  " - ": "Hyphen between blanks",
};

const kinds: Readonly<Record<Content["kind"], string>> = {
  question: "A question",
  pitfall: "A mistake to avoid",
  sequence: "Steps in order",
  fact: "A fact with gaps",
  action: "Something to do",
};

type Props = {
  readonly mapping: TableMapping;
  /** Cuts the table in another way. */
  readonly onLook: (choice: TableChoice) => void;
  readonly onChange: (over: Partial<TableMapping>) => void;
};

/** How the table is cut into rows and cells, and what its rows are. */
export function TableShapeFields({ mapping, onLook, onChange }: Props) {
  const id = useId();
  const { separator, rowEnd, hasHeader, isHtml, kind } = mapping;
  const known = { ...separators, ...(!(separator in separators) && { [separator]: separator }) };
  return (
    <div className="table-shape">
      <div className="form-field">
        <label htmlFor={`${id}-kind`}>Each row is</label>
        <select
          id={`${id}-kind`}
          className="field"
          value={kind}
          onChange={({ target }) => onChange({ kind: target.value as Content["kind"] })}
        >
          {Object.entries(kinds).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </div>
      <div className="form-field">
        <label htmlFor={`${id}-separator`}>Between columns</label>
        <select
          id={`${id}-separator`}
          className="field"
          value={separator}
          onChange={({ target }) => onLook({ separator: target.value })}
        >
          {Object.entries(known).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </div>
      <div className="form-field">
        <label htmlFor={`${id}-end`}>Between rows</label>
        <select
          id={`${id}-end`}
          className="field"
          value={rowEnd ?? ""}
          onChange={({ target }) => onLook({ rowEnd: target.value || null })}
        >
          <option value="">A new line</option>
          <option value=";">Semicolon</option>
        </select>
      </div>
      <label className="table-tick">
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={({ target }) => onLook({ hasHeader: target.checked })}
        />
        The first row names the columns
      </label>
      <label className="table-tick">
        <input
          type="checkbox"
          checked={isHtml}
          onChange={({ target }) => onChange({ isHtml: target.checked })}
        />
        The cells are HTML, as Anki writes them
      </label>
    </div>
  );
}
