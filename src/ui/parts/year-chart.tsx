import type { WorkProgress } from "#app/progress.ts";
import type { Day } from "#model/day.ts";
import { type ChartTable, DataTable } from "./chart.tsx";
import { counted } from "./counted.ts";
import { locale } from "./locale.ts";
import { dateOf } from "./next-due.ts";
import "./chart.css";

type Props = { readonly says: string; readonly weeks: WorkProgress["year"] };

const cell = 12;
const step = 15;
const left = 30;
const top = 18;

const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

/** A year of days, each the darker the more was reviewed. */
export function YearChart({ says, weeks }: Props) {
  const width = left + step * weeks.length;
  const table: ChartTable = {
    caption: "Reviews by day",
    head: ["Day", "Reviews"],
    rows: weeks
      .flat()
      .filter(({ reviews }) => reviews > 0)
      .reverse()
      .map(({ day, reviews }) => [date.format(dateOf(day)), `${reviews}`]),
  };
  return (
    <figure className="chart">
      <figcaption>{says}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved through with the arrow keys. */}
      <section className="year-box" tabIndex={0} aria-label="Reviews by day, in the last year">
        <svg width={width} height={top + step * 7} role="img" aria-label={says}>
          {(weeks[0] ?? []).map(
            ({ day }, row) =>
              row % 2 === 0 && (
                <text key={day} className="chart-label" x="0" y={top + step * row + 10}>
                  {weekday.format(dateOf(day))}
                </text>
              ),
          )}
          {monthsOf(weeks.map((days) => days[0]?.day as Day)).map(({ week, name }) => (
            <text key={week} className="chart-label" x={left + step * week} y="11">
              {name}
            </text>
          ))}
          {weeks.map((days, week) =>
            days.map(({ day, reviews, level }, row) => (
              <rect
                key={day}
                className={`year-cell level-${level}`}
                x={left + step * week}
                y={top + step * row}
                width={cell}
                height={cell}
                rx="2.5"
              >
                {reviews > 0 && (
                  <title>{`${date.format(dateOf(day))}: ${counted(reviews, "review")}`}</title>
                )}
              </rect>
            )),
          )}
        </svg>
      </section>
      <DataTable table={table} />
    </figure>
  );
}

/** The weeks in which a month begins. */
function monthsOf(mondays: readonly Day[]): { readonly week: number; readonly name: string }[] {
  return mondays.flatMap((day, week) => {
    const before = mondays[week - 1];
    const isNew = before !== undefined && before.slice(0, 7) !== day.slice(0, 7);
    return isNew ? [{ week, name: month.format(dateOf(day)) }] : [];
  });
}
