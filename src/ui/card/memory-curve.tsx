import type { CardPage } from "#app/card-page.ts";
import type { Instant } from "#model/time.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import { percent } from "#ui/parts/percent.ts";
import { Chart } from "#ui/progress/chart.tsx";
import { BottomLabels, GridLines, plotIn, sharesFrom } from "#ui/progress/chart-axes.tsx";
import { ChartLegend } from "#ui/progress/chart-legend.tsx";
import { ChartMissing } from "#ui/progress/chart-missing.tsx";
import { say } from "#words/card.ts";
import { curveInWords, curveTable } from "./curve-words.ts";
import { onAxisInWords } from "./review-words.ts";
import "./memory-curve.css";

type Curve = NonNullable<CardPage["curve"]>;
type Props = { readonly curve: CardPage["curve"]; readonly clock: Clock };

const height = 190;
/** Room for the word above the line of the present. */
const above = 24;
const dates = 4;

/** How the chance of recall fell and was brought back by each review, and how it goes on without another one. */
export function MemoryCurve({ curve, clock }: Props) {
  if (!curve) return <ChartMissing>{say("curveBegins")}</ChartMissing>;
  const says = curveInWords(curve, clock);
  return (
    <Chart
      says={says}
      height={height}
      table={curveTable(curve, clock)}
      legend={<ChartLegend entries={marks()} />}
    >
      {(width) => <Drawing curve={curve} clock={clock} width={width} />}
    </Chart>
  );
}

type DrawingProps = { readonly curve: Curve; readonly clock: Clock; readonly width: number };

function Drawing({ curve: { reviews, past, ahead }, clock, width }: DrawingProps) {
  const points = [...past, ...ahead];
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const now = ahead[0]?.at ?? last;
  const floor = Math.min(...points.map(({ recall }) => recall)) >= 0.5 ? 0.5 : 0;
  const shares = sharesFrom(floor, floor === 0 ? 0.25 : 0.1);
  const plot = { ...plotIn(width, height, shares.map(percent)), top: above };
  const x = (at: number) => plot.left + ((plot.right - plot.left) * (at - first)) / (last - first);
  const y = (share: number) =>
    plot.bottom - ((plot.bottom - plot.top) * (share - floor)) / (1 - floor);
  const path = (some: Curve["past"]) =>
    `M${some.map(({ at, recall }) => `${x(at).toFixed(1)} ${y(recall).toFixed(1)}`).join("L")}`;
  const labels = Array.from({ length: dates }, (_, index) => {
    const at = (first + ((last - first) * (index + 0.5)) / dates) as Instant;
    return { at: x(at), label: onAxisInWords(at, last - first, clock) };
  });
  return (
    <>
      <GridLines
        plot={plot}
        lines={shares.map((share) => ({ at: y(share), label: percent(share) }))}
      />
      <path className="curve-now" d={`M${x(now)} ${plot.top - 4}V${plot.bottom}`} />
      <text className="chart-label" x={x(now)} y={plot.top - 10} textAnchor="middle">
        {say("now")}
      </text>
      <path className="chart-curve" d={path(past)} />
      <path className="chart-curve curve-ahead" d={path(ahead)} />
      {missesOnTop(reviews).map(({ at, rating }) => (
        <path
          key={at}
          className={rating === "again" ? "curve-miss" : "curve-hit"}
          transform={`translate(${x(at)} ${y(1)})`}
          d={rating === "again" ? cross : dot}
        />
      ))}
      <BottomLabels plot={plot} labels={labels} />
    </>
  );
}

/** A miss is often followed by a review within minutes, whose mark must not hide it. */
const missesOnTop = (reviews: Curve["reviews"]) => [
  ...reviews.filter(({ rating }) => rating !== "again"),
  ...reviews.filter(({ rating }) => rating === "again"),
];

const dot = "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z";
const cross = "M-4 -4L4 4M4 -4L-4 4";

const marks = () => [
  {
    name: say("recalled"),
    swatch: <path className="curve-hit" transform="translate(8 6)" d={dot} />,
  },
  {
    name: say("missed"),
    swatch: <path className="curve-miss" transform="translate(8 6)" d={cross} />,
  },
  {
    name: say("withoutReview"),
    swatch: <path className="chart-curve curve-ahead" d="M1 6H15" />,
  },
];
