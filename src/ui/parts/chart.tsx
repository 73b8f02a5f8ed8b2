import { type ReactNode, useId, useState } from "react";
import "./chart.css";

/** The data of a chart, for those who would rather read or hear it. */
export type ChartTable = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
};

type Props = {
  /** What the chart shows, in a sentence. */
  readonly says: string;
  readonly width: number;
  readonly height: number;
  readonly table: ChartTable;
  readonly legend?: ReactNode;
  readonly children: ReactNode;
};

/** A drawing with the sentence that it illustrates, and its data as a table. */
export function Chart({ says, width, height, table, legend, children }: Props) {
  const title = useId();
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={title}>
        <title id={title}>{says}</title>
        {children}
      </svg>
      {legend}
      <figcaption>{says}</figcaption>
      <DataTable table={table} />
    </figure>
  );
}

/** A table that is made when it is opened: that of a year has hundreds of rows. */
export function DataTable({ table: { caption, head, rows } }: { readonly table: ChartTable }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is moved through with the keyboard.
        <section tabIndex={0} aria-label={caption} className="chart-table-box">
          <table>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name = "", ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={head[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
