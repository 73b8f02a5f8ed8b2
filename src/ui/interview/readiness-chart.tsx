import { useId } from "react";
import type { Prospect } from "#app/prospects.ts";
import { addDays, type Day } from "#model/day.ts";
import type { Interview } from "#model/interview.ts";
import { dayInWords } from "#ui/parts/next-due.ts";
import { percent } from "#ui/parts/percent.ts";
import { say } from "#words/interviews.ts";
import { type Clock, shortDateInWords } from "./interview-words.ts";
import "#ui/progress/chart.css";

type Props = {
  readonly interview: Interview;
  readonly prospect: Prospect;
  /** The first study day of the plan. */
  readonly today: Day | null;
  readonly clock: Clock;
};

// In the units of the drawing, which is stretched to the width there is.
const width = 320;
const height = 132;
const box = { left: 44, right: 26, top: 8, bottom: 24 };
const plot = {
  width: width - box.left - box.right,
  height: height - box.top - box.bottom,
};
const lines = [0, 0.25, 0.5, 0.75, 1];

/** How recall on the day of the interview grows with each day of practice, and the range in which it will end. */
export function ReadinessChart({ interview, prospect, today, clock }: Props) {
  const title = useId();
  const { byDay, low, high, recall } = prospect;
  const days = byDay.length - 1;
  const x = (day: number) => box.left + (plot.width * day) / Math.max(1, days);
  const y = (share: number) => box.top + plot.height * (1 - share);
  const path = byDay.map((share, day) => `${day === 0 ? "M" : "L"}${x(day)} ${y(share)}`).join("");
  const start = byDay[0] ?? 0;
  const area = `${path}L${x(days)} ${y(0)}L${x(0)} ${y(0)}Z`;
  const said = say("ifStopped", { now: percent(start), planned: percent(recall ?? 0) });
  return (
    <figure className="readiness-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={title}>
        <title id={title}>{said}</title>
        {lines.map((share) => (
          <g key={share}>
            <line
              className="chart-line"
              x1={box.left}
              x2={width - box.right}
              y1={y(share)}
              y2={y(share)}
            />
            {share % 0.5 === 0 && (
              <text className="chart-label" x={box.left - 6} y={y(share) + 4} textAnchor="end">
                {percent(share)}
              </text>
            )}
          </g>
        ))}
        <path className="chart-area" d={area} />
        <path className="chart-curve" d={path} />
        <line
          className="chart-range"
          x1={x(days) + 10}
          x2={x(days) + 10}
          y1={y(high)}
          y2={y(low)}
        />
        <circle className="chart-end" cx={x(days) + 10} cy={y(recall ?? 0)} r="3.5" />
        <text className="chart-label" x={x(0)} y={height - 6}>
          {say("today")}
        </text>
        <text className="chart-label" x={width - 2} y={height - 6} textAnchor="end">
          {shortDateInWords(interview.at, clock)}
        </text>
      </svg>
      <figcaption className="hint">{said}</figcaption>
      <details className="readiness-days">
        <summary>{say("dayByDay")}</summary>
        <table>
          <caption className="visually-hidden">{say("aboutDays")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("practisingUntil")}</th>
              <th scope="col">{say("recalled")}</th>
            </tr>
          </thead>
          <tbody>
            {byDay.slice(1).map((share, day) => {
              const date = today && addDays(today, day);
              return (
                <tr key={date}>
                  <th scope="row">{day === 0 || !date ? say("untilToday") : dayInWords(date)}</th>
                  <td>{percent(share)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
