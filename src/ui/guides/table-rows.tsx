import type { TablePreview } from "#app/table-reading.ts";
import { say } from "#words/guides.ts";

type Props = { readonly names: readonly string[]; readonly rows: TablePreview["rows"] };

/** In characters. */
const longestCell = 160;

/** The first rows of a table, as they are cut. */
export const TableRows = ({ names, rows }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard too
  <section className="table-scroller" tabIndex={0} aria-label={say("firstRows")}>
    <table>
      <thead>
        <tr>
          {names.map((name, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
            <th key={at} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, line }) => (
          <tr key={line}>
            {names.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
              <td key={at} dir="auto">
                {shortened(cells[at] ?? "")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const shortened = (text: string): string =>
  text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
