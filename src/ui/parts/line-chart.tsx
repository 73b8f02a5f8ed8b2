import { Chart, type ChartTable } from "./chart.tsx";
import { BottomLabels, GridLines, type Plot } from "./chart-axes.tsx";
import { percent } from "./percent.ts";

export type LinePoint = {
  readonly label: string;
  /** From 0 to 1; null where nothing is known. */
  readonly value: number | null;
  /** The range in which the true value lies. */
  readonly range: { readonly low: number; readonly high: number } | null;
};

type Props = {
  readonly says: string;
  readonly points: readonly LinePoint[];
  readonly table: ChartTable;
};

const width = 340;
const height = 160;
const plot: Plot = { left: 40, top: 8, width: width - 48, height: height - 34 };
const mostLabels = 5;

/** Shares over time, each with the range it lies in. Where nothing is known there is a gap. */
export function LineChart({ says, points, table }: Props) {
  const lowest = Math.min(1, ...points.map(({ value, range }) => range?.low ?? value ?? 1));
  const floor = lowest >= 0.5 ? 0.5 : 0;
  const x = (at: number) => plot.left + (plot.width * (at + 0.5)) / points.length;
  const y = (share: number) => plot.top + (plot.height * (1 - share)) / (1 - floor);
  const lines = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    at: part,
    label: percent(floor + part * (1 - floor)),
  }));
  const every = Math.ceil(points.length / mostLabels);
  const labels = points.flatMap(({ label }, at) =>
    at % every === 0 ? [{ at: (at + 0.5) / points.length, label }] : [],
  );
  return (
    <Chart says={says} width={width} height={height} table={table}>
      <GridLines plot={plot} lines={lines.filter((_, at) => floor === 0.5 || at % 2 === 0)} />
      {points.map(
        ({ label, range }, at) =>
          range && (
            <line
              key={label}
              className="chart-error"
              x1={x(at)}
              x2={x(at)}
              y1={y(range.low)}
              y2={y(range.high)}
            />
          ),
      )}
      <path className="chart-curve" d={pathOf(points, x, y)} />
      {points.map(
        ({ label, value }, at) =>
          value !== null && (
            <circle key={label} className="chart-dot" cx={x(at)} cy={y(value)} r="3" />
          ),
      )}
      <BottomLabels plot={plot} labels={labels} />
    </Chart>
  );
}

type Scale = (value: number) => number;

/** A line through neighbouring points. */
function pathOf(points: readonly LinePoint[], x: Scale, y: Scale): string {
  return points
    .map(({ value }, at) => {
      if (value === null) return "";
      const isJoined = points[at - 1] !== undefined && points[at - 1]?.value !== null;
      return `${isJoined ? "L" : "M"}${x(at)} ${y(value)}`;
    })
    .join("");
}
