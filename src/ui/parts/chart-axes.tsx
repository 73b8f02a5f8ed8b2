/** Where a chart draws: the place of its plot, in the units of the drawing. */
export type Plot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Lines across a plot, each with its label at the left. `at` is from 0 (below) to 1. */
export function GridLines({
  plot,
  lines,
}: {
  readonly plot: Plot;
  readonly lines: readonly { readonly at: number; readonly label: string }[];
}) {
  return lines.map(({ at, label }) => {
    const y = plot.top + plot.height * (1 - at);
    return (
      <g key={label}>
        <line className="chart-line" x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />
        <text className="chart-label" x={plot.left - 6} y={y + 4} textAnchor="end">
          {label}
        </text>
      </g>
    );
  });
}

/** Labels beneath a plot. `at` is from 0 (left) to 1. */
export function BottomLabels({
  plot,
  labels,
}: {
  readonly plot: Plot;
  readonly labels: readonly { readonly at: number; readonly label: string }[];
}) {
  return labels.map(({ at, label }) => (
    <text
      key={`${at} ${label}`}
      className="chart-label"
      x={plot.left + plot.width * at}
      y={plot.top + plot.height + 18}
      textAnchor={at < 0.06 ? "start" : at > 0.94 ? "end" : "middle"}
    >
      {label}
    </text>
  ));
}

/** Three or four round numbers from 0 to at least the largest value, which is above 0. */
export function ticksTo(largest: number): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(largest / 3));
  const step = [1, 2, 5, 10].map((by) => by * magnitude).find((by) => by * 3 >= largest) as number;
  const count = Math.ceil(largest / step);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}
