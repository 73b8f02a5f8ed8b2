import type { TableChoice, TableMapping } from "#app/table-reading.ts";
import type { Content } from "#model/note.ts";
import { SelectField } from "#ui/design/select-field.tsx";

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

const rowEnds: Readonly<Record<string, string>> = { "": "A new line", ";": "Semicolon" };

type Props = {
  readonly mapping: TableMapping;
  /** Cuts the table in another way. */
  readonly onLook: (choice: TableChoice) => void;
  readonly onChange: (over: Partial<TableMapping>) => void;
};

/** How the table is cut into rows and cells, and what its rows are. */
export function TableShapeFields({ mapping, onLook, onChange }: Props) {
  const { separator, rowEnd, hasHeader, isHtml, kind } = mapping;
  const known = { ...separators, ...(!(separator in separators) && { [separator]: separator }) };
  return (
    <div className="table-shape">
      <SelectField
        label="Each row is"
        value={kind}
        among={Object.entries(kinds)}
        onChoose={(value) => onChange({ kind: value as Content["kind"] })}
      />
      <SelectField
        label="Between columns"
        value={separator}
        among={Object.entries(known)}
        onChoose={(value) => onLook({ separator: value })}
      />
      <SelectField
        label="Between rows"
        value={rowEnd ?? ""}
        among={Object.entries(rowEnds)}
        onChoose={(value) => onLook({ rowEnd: value || null })}
      />
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
