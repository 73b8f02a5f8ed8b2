import type { RecallProgress } from "#app/progress.ts";
import { Chart } from "./chart.tsx";
import { BottomLabels, GridLines, type Plot } from "./chart-axes.tsx";
import { counted } from "./counted.ts";
import { percent } from "./percent.ts";

type Props = {
  readonly says: string;
  readonly bands: RecallProgress["calibration"]["bands"];
};

const width = 340;
const height = 220;
const plot: Plot = { left: 40, top: 8, width: width - 52, height: height - 48 };

/** What was expected against what came true: on the line, the scheduler's word holds. */
export function CalibrationChart({ says, bands }: Props) {
  const lowest = Math.min(...bands.map(({ expected, low }) => Math.min(expected, low)));
  const floor = lowest >= 0.5 ? 0.5 : 0;
  const part = (share: number) => (share - floor) / (1 - floor);
  const x = (share: number) => plot.left + plot.width * part(share);
  const y = (share: number) => plot.top + plot.height * (1 - part(share));
  const marks = [floor, (1 + floor) / 2, 1].map((share) => ({
    at: part(share),
    label: percent(share),
  }));
  const most = Math.max(...bands.map(({ reviews }) => reviews));
  return (
    <Chart
      says={says}
      width={width}
      height={height}
      table={{
        caption: "Expected and actual recall",
        head: ["Expected", "Recalled", "Lies between", "Reviews"],
        rows: bands.map(({ expected, recalled, low, high, reviews }) => [
          percent(expected),
          percent(recalled),
          `${percent(low)} and ${percent(high)}`,
          counted(reviews, "review"),
        ]),
      }}
    >
      <GridLines plot={plot} lines={marks} />
      <line className="chart-diagonal" x1={x(floor)} y1={y(floor)} x2={x(1)} y2={y(1)} />
      {bands.map(({ expected, recalled, low, high, reviews }) => (
        <g key={expected}>
          <line
            className="chart-error"
            x1={x(expected)}
            x2={x(expected)}
            y1={y(low)}
            y2={y(high)}
          />
          <circle
            className="chart-dot"
            cx={x(expected)}
            cy={y(recalled)}
            r={3 + 3 * Math.sqrt(reviews / most)}
          />
        </g>
      ))}
      <BottomLabels plot={plot} labels={marks} />
      <text
        className="chart-label"
        x={plot.left + plot.width / 2}
        y={height - 4}
        textAnchor="middle"
      >
        Expected recall
      </text>
    </Chart>
  );
}
