import type { Day } from "#model/day.ts";
import { dateOf } from "#ui/parts/next-due.ts";
import { locale } from "#words/language.ts";
import { say } from "#words/progress.ts";
import { type ChartTable, DataTable } from "./chart.tsx";
import "./chart.css";

/** A day and how much was practised on it beside other days: 0 is nothing, 4 the most. */
export type DayOfYear = {
  readonly day: Day;
  readonly reviews: number;
  readonly level: 0 | 1 | 2 | 3 | 4;
};

type Week = readonly DayOfYear[];
type Props = {
  readonly says: string;
  /** The oldest first, each from Monday on; the last one ends with today. */
  readonly weeks: readonly Week[];
};

/** From one cell to the next, in pixels; a cell is 12 wide and high, as all cells are in the style sheet. */
const step = 15;
const top = 18;
const height = top + 7 * step;

const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "narrow", timeZone: "UTC" });
const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

/** A year of days, each the stronger the more was reviewed. */
export function YearChart({ says, weeks }: Props) {
  const width = step * weeks.length;
  return (
    <figure className="chart">
      <figcaption>{says}</figcaption>
      <div className="year">
        <WeekdayInitials week={weeks[0] ?? []} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved through with the arrow keys. */}
        <section className="year-box" tabIndex={0} aria-label={say("yearByDay")}>
          <svg width={width} height={height} role="img" aria-label={says}>
            {monthsOf(weeks).map(({ at, name }) => (
              <text key={at} className="chart-label" x={step * at} y="11">
                {name}
              </text>
            ))}
            {weeks.map((days, at) => (
              <WeekColumn key={days[0]?.day} days={days} x={step * at} />
            ))}
          </svg>
        </section>
      </div>
      <Levels />
      <DataTable table={() => tableOf(weeks)} />
    </figure>
  );
}

/** From no reviews to the most. */
const Levels = () => (
  <p className="chart-legend" aria-hidden="true">
    <span>
      {say("levelNone")}
      {[0, 1, 2, 3, 4].map((level) => (
        <svg key={level} viewBox="0 0 16 12" aria-hidden="true" focusable="false">
          <rect className={`year-cell level-${level}`} x="2" />
        </svg>
      ))}
      {say("levelMost")}
    </span>
  </p>
);

/** Every second one; they stay in sight while the weeks are moved. */
const WeekdayInitials = ({ week }: { readonly week: Week }) => (
  <svg width="16" height={height} aria-hidden="true" focusable="false">
    {week.map(
      ({ day }, row) =>
        row % 2 === 0 && (
          <text key={day} className="chart-label" x="0" y={top + step * row + 11}>
            {weekday.format(dateOf(day))}
          </text>
        ),
    )}
  </svg>
);

const WeekColumn = ({ days, x }: { readonly days: Week; readonly x: number }) =>
  days.map(({ day, reviews, level }, row) => (
    <rect key={day} className={`year-cell level-${level}`} x={x} y={top + step * row}>
      {reviews > 0 && <title>{say("yearDay", { day: date.format(dateOf(day)), reviews })}</title>}
    </rect>
  ));

/** The columns in which a month begins, but for the last one, in which there is no room for a name. */
const monthsOf = (weeks: readonly Week[]): { readonly at: number; readonly name: string }[] =>
  weeks.slice(0, -1).flatMap(([monday], at) => {
    const before = weeks[at - 1]?.[0]?.day;
    const isNew = monday && before && before.slice(0, 7) !== monday.day.slice(0, 7);
    return isNew ? [{ at, name: month.format(dateOf(monday.day)) }] : [];
  });

/** The days of practice, the latest first. */
const tableOf = (weeks: readonly Week[]): ChartTable => ({
  caption: say("reviewsByDay"),
  head: [say("dayColumn"), say("reviewsColumn")],
  rows: weeks
    .flat()
    .filter(({ reviews }) => reviews > 0)
    .reverse()
    .map(({ day, reviews }) => [date.format(dateOf(day)), `${reviews}`]),
});
