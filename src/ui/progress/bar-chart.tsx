import { useId } from "react";
import { locale } from "#words/language.ts";
import { Chart } from "./chart.tsx";
import { BottomLabels, GridLines, plotIn, ticksTo } from "./chart-axes.tsx";
import { ChartLegend } from "./chart-legend.tsx";

export type Bar = {
  /** Beneath the bar; only as many are shown as there is room for. */
  readonly label: string;
  /** Its name in the table; no two bars have the same. */
  readonly name: string;
  /** What is stacked in it, from below. */
  readonly parts: readonly number[];
};

type Props = {
  readonly says: string;
  /** What the table is called. */
  readonly caption: string;
  /** What the bars are named by, and each of their parts; two parts at most. */
  readonly head: readonly string[];
  readonly bars: readonly Bar[];
  readonly inWords: (value: number) => string;
};

const height = 160;
const widestBar = 36;
const number = new Intl.NumberFormat(locale);

/** A row of bars from 0 up; what is stacked on the first part is hatched. */
export function BarChart({ says, caption, head, bars, inWords }: Props) {
  const hatch = useId();
  const series = head.slice(1);
  const paints = [{ className: "chart-bar" }, { fill: `url(#${hatch})` }];
  const ticks = ticksTo(Math.max(0, ...bars.map(({ parts }) => sumOf(parts))));
  const most = ticks.at(-1) as number;
  const rows = bars.map(({ name, parts }) => [name, ...parts.map(inWords)]);
  const legend = series.map((name, layer) => ({
    name,
    swatch: <rect width="12" height="12" {...paints[layer]} />,
  }));
  return (
    <Chart
      says={says}
      height={height}
      table={{ caption, head, rows }}
      legend={series.length > 1 && <ChartLegend entries={legend} />}
    >
      {(width) => {
        const plot = plotIn(width, height, ticks.map(number.format));
        const each = (plot.right - plot.left) / bars.length;
        const barWidth = Math.min(widestBar, each * 0.76);
        const middle = (at: number) => plot.left + each * (at + 0.5);
        const y = (value: number) => plot.bottom - ((plot.bottom - plot.top) * value) / most;
        return (
          <>
            {series.length > 1 && <Hatch id={hatch} />}
            <GridLines
              plot={plot}
              lines={ticks.map((tick) => ({ at: y(tick), label: number.format(tick) }))}
            />
            {bars.map(({ name, parts }, at) => (
              <g key={name}>
                <title>{`${name}: ${inParts(parts.map(inWords), series)}`}</title>
                {parts.map((part, layer) => {
                  const top = y(sumOf(parts.slice(0, layer + 1)));
                  return (
                    part > 0 && (
                      <rect
                        key={series[layer]}
                        x={middle(at) - barWidth / 2}
                        width={barWidth}
                        y={top}
                        height={y(sumOf(parts.slice(0, layer))) - top}
                        {...paints[layer]}
                      />
                    )
                  );
                })}
              </g>
            ))}
            <BottomLabels
              plot={plot}
              labels={bars.map(({ label }, at) => ({ at: middle(at), label }))}
            />
          </>
        );
      }}
    </Chart>
  );
}

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** "12", or "Due 5, Overdue 2" where there are two series. */
const inParts = (values: readonly string[], series: readonly string[]): string =>
  series.length === 1
    ? values.join()
    : series.map((name, layer) => `${name} ${values[layer]}`).join(", ");

/** Stripes, so that two series differ in more than their colour. */
const Hatch = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect className="chart-hatch-ground" width="5" height="5" />
    <rect className="chart-hatch-stripe" width="2.5" height="5" />
  </pattern>
);
