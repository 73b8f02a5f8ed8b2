/** Where a chart draws its data, in pixels: the edges of its plot in a drawing of this width. */
export type Plot = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A label and where it belongs: from the left of the drawing, or from its top. */
export type Mark = { readonly at: number; readonly label: string };

/** Room for a line of labels beneath a plot. */
const beneath = 24;

/** A plot with room for labels at its left and beneath it. */
export const plotIn = (width: number, height: number, labels: readonly string[]): Plot => ({
  width,
  left: Math.max(...labels.map(widthOf)) + 8,
  right: width - 6,
  top: 10,
  bottom: height - beneath,
});

/** What a label takes at most, in pixels: in the widest of the system's letters a 13px digit is 8.3 wide, and "%" 12.4. */
const widthOf = (label: string): number => 4 + 8.3 * label.length;

type GridProps = { readonly plot: Plot; readonly lines: readonly Mark[] };

/** Lines across a plot, each with its label at the left. */
export const GridLines = ({ plot, lines }: GridProps) =>
  lines.map(({ at, label }) => (
    <g key={at}>
      <line className="chart-line" x1={plot.left} x2={plot.right} y1={at} y2={at} />
      <text className="chart-label" x={plot.left - 6} y={at + 4.5} textAnchor="end">
        {label}
      </text>
    </g>
  ));

type LabelsProps = { readonly plot: Plot; readonly labels: readonly Mark[] };

/** Labels beneath a plot, which are equally far apart: as many of them as fit without touching. */
export function BottomLabels({ plot, labels }: LabelsProps) {
  const widest = Math.max(0, ...labels.map(({ label }) => widthOf(label)));
  const apart = (labels[1]?.at ?? plot.width) - (labels[0]?.at ?? 0);
  const every = Math.ceil((widest + 10) / apart);
  const fits = ({ at, label }: Mark) => at + widthOf(label) / 2 <= plot.width + 2;
  return labels
    .filter((mark, index) => index % every === 0 && fits(mark))
    .map(({ at, label }) => (
      <text key={at} className="chart-label" x={at} y={plot.bottom + 18} textAnchor="middle">
        {label}
      </text>
    ));
}

/** Two to four round whole numbers from 0 to at least the largest value. */
export function ticksTo(largest: number): readonly number[] {
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, largest) / 3)));
  const step = magnitude * ([1, 2, 5].find((by) => by * magnitude * 3 >= largest) ?? 10);
  const steps = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: steps + 1 }, (_, at) => at * step);
}

/** Shares from the lowest to 1, a step apart. */
export const sharesFrom = (lowest: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((1 - lowest) / step) + 1 }, (_, at) => lowest + at * step);
