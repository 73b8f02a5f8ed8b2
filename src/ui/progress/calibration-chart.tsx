import { percent } from "#ui/parts/percent.ts";
import { locale } from "#words/language.ts";
import { say } from "#words/progress.ts";
import { Chart } from "./chart.tsx";
import { BottomLabels, GridLines, type Plot, plotIn, sharesFrom } from "./chart-axes.tsx";
import { ChartLegend } from "./chart-legend.tsx";

/** Reviews of which about the same was expected; shares from 0 to 1. */
export type CalibrationBand = {
  readonly expected: number;
  readonly reviews: number;
  readonly recalled: number;
  /** The range in which the true share lies. */
  readonly low: number;
  readonly high: number;
};

type Props = { readonly says: string; readonly bands: readonly CalibrationBand[] };

const height = 300;
/** Wider, and the line of what is expected would lie too flat to be seen as a diagonal. */
const widest = 400;
const step = 0.2;
const number = new Intl.NumberFormat(locale);

/** What was expected against what came true: on the line, the scheduler's word holds. */
export function CalibrationChart({ says, bands }: Props) {
  const lowest = Math.min(2 * step, ...bands.flatMap(({ expected, low }) => [expected, low]));
  const floor = Math.floor(lowest / step + 1e-9) * step;
  const shares = sharesFrom(floor, step);
  const most = Math.max(...bands.map(({ reviews }) => reviews));
  return (
    <Chart
      says={says}
      height={height}
      table={{
        caption: say("expectedAndActual"),
        head: [say("expected"), say("recalledColumn"), say("rangeColumn"), say("reviewsColumn")],
        rows: bands.map(({ expected, recalled, low, high, reviews }) => [
          percent(expected),
          percent(recalled),
          say("range", { low: percent(low), high: percent(high) }),
          number.format(reviews),
        ]),
      }}
      legend={<ChartLegend entries={marks()} />}
    >
      {(width) => {
        const all = plotIn(Math.min(widest, width), height - 20, shares.map(percent));
        const plot: Plot = { ...all, top: 30, right: all.width - 18 };
        const part = (share: number) => (share - floor) / (1 - floor);
        const x = (share: number) => plot.left + (plot.right - plot.left) * part(share);
        const y = (share: number) => plot.bottom - (plot.bottom - plot.top) * part(share);
        return (
          <>
            <GridLines
              plot={plot}
              lines={shares.map((share) => ({ at: y(share), label: percent(share) }))}
            />
            <BottomLabels
              plot={plot}
              labels={shares.map((share) => ({ at: x(share), label: percent(share) }))}
            />
            <AxisNames plot={plot} />
            <path className="chart-diagonal" d={`M${x(floor)} ${y(floor)}L${x(1)} ${y(1)}`} />
            {bands.map(({ expected, recalled, low, high, reviews }) => (
              <g key={expected}>
                <path className="chart-error" d={`M${x(expected)} ${y(low)}V${y(high)}`} />
                <circle
                  className="chart-dot"
                  cx={x(expected)}
                  cy={y(recalled)}
                  r={2.5 + 4 * Math.sqrt(reviews / most)}
                />
              </g>
            ))}
          </>
        );
      }}
    </Chart>
  );
}

const AxisNames = ({ plot: { left, right, bottom } }: { readonly plot: Plot }) => (
  <>
    <text className="chart-label" x={0} y={12}>
      {say("recalledColumn")}
    </text>
    <text className="chart-label" x={(left + right) / 2} y={bottom + 38} textAnchor="middle">
      {say("expected")}
    </text>
  </>
);

const marks = () => [
  { name: say("markExpected"), swatch: <path className="chart-diagonal" d="M1 11L15 1" /> },
  {
    name: say("markRecalled"),
    swatch: (
      <>
        <path className="chart-error" d="M8 0V12" />
        <circle className="chart-dot" cx="8" cy="6" r="3.5" />
      </>
    ),
  },
];
