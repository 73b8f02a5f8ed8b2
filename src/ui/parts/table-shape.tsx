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
      <Chosen
        label="Each row is"
        value={kind}
        among={kinds}
        onChoose={(value) => onChange({ kind: value as Content["kind"] })}
      />
      <Chosen
        label="Between columns"
        value={separator}
        among={known}
        onChoose={(value) => onLook({ separator: value })}
      />
      <Chosen
        label="Between rows"
        value={rowEnd ?? ""}
        among={rowEnds}
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

type ChosenProps = {
  readonly label: string;
  readonly value: string;
  /** What can be chosen, and what each is called. */
  readonly among: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
};

function Chosen({ label, value, among, onChoose }: ChosenProps) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {Object.entries(among).map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
