import { type ReactNode, useState } from "react";
import { say } from "#words/progress.ts";
import { useWidth } from "./width.ts";
import "./chart.css";

/** The data of a chart, for those who would rather read or hear it. */
export type ChartTable = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
};

type Props = {
  /** What the chart shows, in a sentence; the drawing is named by it too. */
  readonly says: string;
  /** In pixels, as all in the drawing. */
  readonly height: number;
  readonly table: ChartTable;
  readonly legend?: ReactNode;
  /** What is drawn into the width that there is. */
  readonly children: (width: number) => ReactNode;
};

/** A drawing with the sentence that it illustrates, and its data as a table. */
export function Chart({ says, height, table, legend, children }: Props) {
  const [width, measured] = useWidth();
  return (
    <figure className="chart" ref={measured}>
      <figcaption>{says}</figcaption>
      <svg
        className="chart-drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={says}
      >
        {children(width)}
      </svg>
      {legend}
      <DataTable table={() => table} />
    </figure>
  );
}

/** A table that is made when it is opened: that of a year has hundreds of rows. */
export function DataTable({ table }: { readonly table: () => ChartTable }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("asTable")}</summary>
      {open && <OpenTable {...table()} />}
    </details>
  );
}

const OpenTable = ({ caption, head, rows }: ChartTable) => (
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
          // Two bands may be named by the same rounded share.
          <tr key={[name, ...cells].join("\n")}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={head[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
