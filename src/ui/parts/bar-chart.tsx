import { Chart } from "./chart.tsx";
import { BottomLabels, GridLines, type Plot, ticksTo } from "./chart-axes.tsx";

export type Bar = {
  /** Beneath the bar; only as many are shown as there is room for. */
  readonly label: string;
  /** Its name in the table. */
  readonly name: string;
  /** What is stacked in it, from below. */
  readonly parts: readonly number[];
};

type Props = {
  readonly says: string;
  readonly caption: string;
  /** What the bars are named by, and each of their parts; two parts at most. */
  readonly head: readonly string[];
  readonly bars: readonly Bar[];
  readonly inWords: (value: number) => string;
};

const width = 340;
const height = 150;
const plot: Plot = { left: 34, top: 8, width: width - 38, height: height - 32 };
const labelWidth = 64;
const classes = ["chart-bar", "chart-bar second"];

/** A row of bars from 0 up. */
export function BarChart({ says, caption, head, bars, inWords }: Props) {
  const totals = bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  const ticks = ticksTo(Math.max(1, ...totals));
  const top = ticks.at(-1) as number;
  const each = plot.width / bars.length;
  const every = Math.ceil(labelWidth / each);
  const labels = bars.flatMap(({ label }, at) =>
    at % every === 0 ? [{ at: (at + 0.5) / bars.length, label }] : [],
  );
  const series = head.slice(1);
  return (
    <Chart
      says={says}
      width={width}
      height={height}
      table={{ caption, head, rows: bars.map(({ name, parts }) => [name, ...parts.map(inWords)]) }}
      legend={series.length > 1 && <Legend series={series} />}
    >
      <GridLines plot={plot} lines={ticks.map((tick) => ({ at: tick / top, label: `${tick}` }))} />
      {bars.map(({ name, parts }, at) => (
        <g key={name}>
          {parts.map((part, layer) => {
            const below = parts.slice(0, layer).reduce((sum, other) => sum + other, 0);
            return (
              part > 0 && (
                <rect
                  key={series[layer]}
                  className={classes[layer]}
                  x={plot.left + each * (at + 0.12)}
                  width={each * 0.76}
                  y={plot.top + plot.height * (1 - (below + part) / top)}
                  height={(plot.height * part) / top}
                />
              )
            );
          })}
        </g>
      ))}
      <BottomLabels plot={plot} labels={labels} />
    </Chart>
  );
}

/** What the parts of bars are, or lines. */
export const Legend = ({ series }: { readonly series: readonly string[] }) => (
  <p className="chart-legend" aria-hidden="true">
    {series.map((name, at) => (
      <span key={name}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <rect className={classes[at]} width="12" height="12" rx="2" />
        </svg>
        {name}
      </span>
    ))}
  </p>
);
