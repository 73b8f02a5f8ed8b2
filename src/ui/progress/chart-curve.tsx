/** Where a point of a curve is drawn, by its place in the row and by its value. */
export type Scales = {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
};

/** Half of what the band of a single point is wide, in pixels. */
const single = 4;

type CurveProps = {
  readonly className: string | undefined;
  /** null where nothing is known: the curve has a gap there. */
  readonly values: readonly (number | null)[];
  readonly scales: Scales;
};

/** A line through the points that are known, with dots on those that no line reaches and on the last one. */
export function ChartCurve({ className, values, scales: { x, y } }: CurveProps) {
  const runs = runsOf(values);
  return (
    <g className={className}>
      {runs
        .filter((run) => run.length > 1)
        .map((run) => (
          <path
            key={run[0]?.at}
            d={`M${run.map(({ at, value }) => `${x(at)} ${y(value)}`).join("L")}`}
          />
        ))}
      {runs
        .filter((run, index) => run.length === 1 || index === runs.length - 1)
        .map((run) => run.slice(-1))
        .map(([end]) => end && <circle key={end.at} cx={x(end.at)} cy={y(end.value)} r="3.5" />)}
    </g>
  );
}

type Range = { readonly low: number; readonly high: number };
type BandProps = { readonly ranges: readonly (Range | null)[]; readonly scales: Scales };

/** The ranges in which the values lie, as a soft band with the same gaps. */
export const ChartBand = ({ ranges, scales: { x, y } }: BandProps) =>
  runsOf(ranges).map((run) => {
    const [first] = run;
    const edge = (end: keyof Range) => run.map(({ at, value }) => `${x(at)} ${y(value[end])}`);
    const d =
      first && run.length === 1
        ? `M${x(first.at) - single} ${y(first.value.high)}h${2 * single}V${y(first.value.low)}h${-2 * single}Z`
        : `M${[...edge("high"), ...edge("low").reverse()].join("L")}Z`;
    return <path key={first?.at} className="chart-band" d={d} />;
  });

type Known<T> = { readonly at: number; readonly value: T };

/** Neighbours that are known, each row of them by itself. */
function runsOf<T>(values: readonly (T | null)[]): readonly (readonly Known<T>[])[] {
  const runs: Known<T>[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last?.at(-1)?.at === at - 1) last.push({ at, value });
    else runs.push([{ at, value }]);
  });
  return runs;
}
