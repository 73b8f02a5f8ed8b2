import { useId } from "react";
import type { ColumnRole, TablePreview } from "#app/table-reading.ts";
import { say } from "#words/guides.ts";

const words = {
  prompt: "columnPrompt",
  points: "columnPoints",
  answer: "columnAnswer",
  why: "columnWhy",
  followUps: "columnFollowUps",
  when: "columnWhen",
  kind: "columnKind",
  topic: "columnTopic",
  section: "columnSection",
  disputed: "columnDisputed",
  deck: "columnDeck",
  tags: "columnTags",
  key: "columnKey",
  none: "columnNone",
} as const satisfies Record<ColumnRole, string>;

/** Only where they are known already: nobody writes these by hand. */
const own: readonly ColumnRole[] = ["followUps", "disputed", "key"];

type Props = {
  readonly names: readonly string[];
  readonly rows: TablePreview["rows"];
  readonly roles: readonly ColumnRole[];
  readonly onRole: (at: number, role: ColumnRole) => void;
};

/** What each column holds, with what stands first in it. */
export function TableColumns({ names, rows, roles, onRole }: Props) {
  const id = useId();
  return (
    <ul className="table-columns">
      {names.map((name, at) => {
        const role = roles[at] ?? "none";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
          <li key={at} className="form-field">
            <label htmlFor={`${id}-${at}`} dir="auto">
              {name}
            </label>
            <select
              id={`${id}-${at}`}
              className="field"
              aria-describedby={`${id}-${at}-first`}
              value={role}
              onChange={({ target }) => onRole(at, target.value as ColumnRole)}
            >
              {(Object.keys(words) as ColumnRole[])
                .filter((each) => each === role || !own.includes(each))
                .map((each) => (
                  <option key={each} value={each}>
                    {say(words[each])}
                  </option>
                ))}
            </select>
            <p id={`${id}-${at}-first`} className="hint table-sample" dir="auto">
              {sampleOf(rows, at)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const longestSample = 80;

/** What stands first in a column. */
function sampleOf(rows: TablePreview["rows"], at: number): string {
  const first = rows.map(({ cells }) => cells[at]?.trim() ?? "").find((text) => text !== "");
  if (first === undefined) return say("columnEmpty");
  const text = first.slice(0, 500).replace(/\s+/g, " ");
  return text.length > longestSample ? `${text.slice(0, longestSample).trim()}…` : text;
}
