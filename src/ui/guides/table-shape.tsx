import type { TableChoice, TableMapping } from "#app/table-reading.ts";
import type { Content } from "#model/note.ts";
import { SelectField } from "#ui/design/select-field.tsx";
import { say } from "#words/guides.ts";

const separators = (): Readonly<Record<string, string>> => ({
  "\t": say("tab"),
  ",": say("comma"),
  ";": say("semicolon"),
  "|": say("bar"),
  " - ": say("hyphen"),
});

const kinds = (): Readonly<Record<Content["kind"], string>> => ({
  question: say("rowQuestion"),
  pitfall: say("rowPitfall"),
  sequence: say("rowSequence"),
  fact: say("rowFact"),
  action: say("rowAction"),
});

const rowEnds = (): Readonly<Record<string, string>> => ({
  "": say("newLine"),
  ";": say("semicolon"),
});

type Props = {
  readonly mapping: TableMapping;
  /** Cuts the table in another way. */
  readonly onLook: (choice: TableChoice) => void;
  readonly onChange: (over: Partial<TableMapping>) => void;
};

/** How the table is cut into rows and cells, and what its rows are. */
export function TableShapeFields({ mapping, onLook, onChange }: Props) {
  const { separator, rowEnd, hasHeader, isHtml, kind } = mapping;
  const named = separators();
  const known = { ...named, ...(!(separator in named) && { [separator]: separator }) };
  return (
    <div className="table-shape">
      <SelectField
        label={say("rowIs")}
        value={kind}
        among={Object.entries(kinds())}
        onChoose={(value) => onChange({ kind: value as Content["kind"] })}
      />
      <SelectField
        label={say("betweenColumns")}
        value={separator}
        among={Object.entries(known)}
        onChoose={(value) => onLook({ separator: value })}
      />
      <SelectField
        label={say("betweenRows")}
        value={rowEnd ?? ""}
        among={Object.entries(rowEnds())}
        onChoose={(value) => onLook({ rowEnd: value || null })}
      />
      <label className="table-tick">
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={({ target }) => onLook({ hasHeader: target.checked })}
        />
        {say("hasHeader")}
      </label>
      <label className="table-tick">
        <input
          type="checkbox"
          checked={isHtml}
          onChange={({ target }) => onChange({ isHtml: target.checked })}
        />
        {say("isHtml")}
      </label>
    </div>
  );
}
