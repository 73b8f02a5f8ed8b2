import { percent } from "#ui/parts/percent.ts";
import { Chart, type ChartTable } from "./chart.tsx";
import { BottomLabels, GridLines, plotIn, sharesFrom } from "./chart-axes.tsx";
import { ChartBand, ChartCurve, type Scales } from "./chart-curve.tsx";
import { ChartLegend } from "./chart-legend.tsx";

export type LinePoint = {
  readonly label: string;
  /** From 0 to 1; null where nothing is known. */
  readonly value: number | null;
  /** The range in which the true value lies. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** On the second line, if there is one. */
  readonly second?: number | null;
};

type Props = {
  readonly says: string;
  readonly points: readonly LinePoint[];
  readonly table: ChartTable;
  /** What the two lines are, where there are two. */
  readonly names?: readonly [first: string, second: string];
  /** A share that is aimed at, and the words for it. */
  readonly target?: { readonly share: number; readonly label: string };
};

const height = 170;
const classes = ["chart-curve", "chart-curve second"];

/** Shares over time, each with the range it lies in. Where nothing is known there is a gap. */
export function LineChart({ says, points, table, names, target }: Props) {
  const firsts = points.map(({ value }) => value);
  const seconds = points.map(({ second = null }) => second);
  const ranges = points.map(({ range }) => range);
  const lows = [...firsts, ...seconds, ...ranges.map((range) => range?.low), target?.share];
  const floor = Math.min(1, ...lows.map((share) => share ?? 1)) >= 0.5 ? 0.5 : 0;
  const shares = sharesFrom(floor, floor === 0 ? 0.25 : 0.1);
  const legend = [
    ...(names ?? []).map((name, line) => ({
      name,
      swatch: <path className={classes[line]} d="M1 6H15" />,
    })),
    ...(target
      ? [{ name: target.label, swatch: <path className="chart-target" d="M0 6H16" /> }]
      : []),
  ];
  return (
    <Chart
      says={says}
      height={height}
      table={table}
      legend={legend.length > 0 && <ChartLegend entries={legend} />}
    >
      {(width) => {
        const plot = plotIn(width, height, shares.map(percent));
        const each = (plot.right - plot.left) / points.length;
        const scales: Scales = {
          x: (at) => plot.left + each * (at + 0.5),
          y: (share) => plot.bottom - ((plot.bottom - plot.top) * (share - floor)) / (1 - floor),
        };
        const { x, y } = scales;
        return (
          <>
            <ChartBand ranges={ranges} scales={scales} />
            <GridLines
              plot={plot}
              lines={shares.map((share) => ({ at: y(share), label: percent(share) }))}
            />
            {target && (
              <path className="chart-target" d={`M${plot.left} ${y(target.share)}H${plot.right}`} />
            )}
            <ChartCurve className={classes[1]} values={seconds} scales={scales} />
            <ChartCurve className={classes[0]} values={firsts} scales={scales} />
            <BottomLabels
              plot={plot}
              labels={points.map(({ label }, at) => ({ at: x(at), label }))}
            />
          </>
        );
      }}
    </Chart>
  );
}
