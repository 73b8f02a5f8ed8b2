import type { WorkProgress } from "#app/progress.ts";
import { addDays, type Day } from "#model/day.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChartMissing } from "./chart-missing.tsx";
import { counted } from "./counted.ts";
import { dateOf, dayInWords } from "./next-due.ts";
import { shortDay } from "./short-day.ts";
import { YearChart } from "./year-chart.tsx";

type Props = { readonly work: WorkProgress; readonly today: Day };

/** What was done, and what there is to do. */
export function ProgressWork({ work, today }: Props) {
  return (
    <>
      <section aria-labelledby="streak">
        <h2 id="streak">Your days</h2>
        <p>{streakInWords(work.streak)}</p>
        <YearChart says={yearInWords(work)} weeks={work.year} />
      </section>
      <section aria-labelledby="minutes">
        <h2 id="minutes">Minutes a day</h2>
        <Minutes work={work} />
      </section>
      <section aria-labelledby="forecast">
        <h2 id="forecast">What falls due</h2>
        <Forecast work={work} today={today} />
      </section>
    </>
  );
}

function streakInWords({
  days,
  forgiven,
  forgivenLeft,
  longest,
  practisedToday,
}: WorkProgress["streak"]) {
  if (days === 0) return `No streak just now. Your longest one: ${counted(longest, "day")}.`;
  const missed = forgiven > 0 ? `, ${counted(forgiven, "missed day")} forgiven` : "";
  const today = practisedToday ? "" : " Today is still to come.";
  return `${counted(days, "day")} practised in a row${missed}.${today} Two missed days a month do not end a streak: ${counted(forgivenLeft, "is", "are")} left this month.`;
}

function yearInWords({ yearTotals: { days, reviews, minutes } }: WorkProgress): string {
  return `In the last year: ${counted(reviews, "review")} on ${counted(days, "day")}, ${counted(Math.round(minutes), "minute")} in all.`;
}

function Minutes({ work: { days, secondsPerReview } }: { work: WorkProgress }) {
  const practised = days.filter(({ reviews }) => reviews > 0);
  const minutes = practised.reduce((sum, day) => sum + day.minutes, 0);
  if (practised.length < 2) {
    return <ChartMissing>This is drawn from two days of practice on.</ChartMissing>;
  }
  const pace = secondsPerReview === null ? "" : `, ${Math.round(secondsPerReview)} seconds a card`;
  return (
    <BarChart
      says={`${counted(Math.round(minutes / practised.length), "minute")} on a day of practice in the last ${days.length} days${pace}.`}
      caption="Minutes of practice by day"
      head={["Day", "Minutes"]}
      bars={days.map(({ day, minutes: spent }) => ({
        label: shortDay.format(dateOf(day)),
        name: dayInWords(day),
        parts: [spent],
      }))}
      inWords={(value) => (value > 0 && value < 1 ? "less than 1" : `${Math.round(value)}`)}
    />
  );
}

function Forecast({ work: { forecast, secondsPerReview }, today }: Props) {
  const { overdue, byDay } = forecast;
  const all = byDay.reduce((sum, cards) => sum + cards, overdue);
  if (all === 0) {
    return (
      <ChartMissing>
        No learned card falls due in the next {byDay.length} days. The forecast fills as you learn.
      </ChartMissing>
    );
  }
  const late =
    overdue > 0 ? ` ${counted(overdue, "card")} ${overdue === 1 ? "is" : "are"} overdue.` : "";
  const time =
    secondsPerReview === null
      ? ""
      : `, about ${counted(Math.max(1, Math.round((all * secondsPerReview) / 60 / byDay.length)), "minute")} a day`;
  return (
    <BarChart
      says={`${counted(all, "card")} in the next ${byDay.length} days${time}, new cards and misses not counted.${late}`}
      caption="Cards that fall due by day"
      head={["Day", "Due", "Overdue"]}
      bars={byDay.map((cards, ahead) => {
        const day = addDays(today, ahead);
        return {
          label: ahead === 0 ? "Today" : shortDay.format(dateOf(day)),
          name: dayInWords(day),
          parts: [cards, ahead === 0 ? overdue : 0],
        };
      })}
      inWords={(value) => `${value}`}
    />
  );
}
