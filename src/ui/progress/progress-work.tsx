import type { WorkProgress } from "#app/progress.ts";
import { addDays, type Day } from "#model/day.ts";
import { dateOf, dayInWords } from "#ui/parts/next-due.ts";
import { shortDay } from "#ui/parts/short-day.ts";
import { say } from "#words/progress.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChartMissing } from "./chart-missing.tsx";
import { YearChart } from "./year-chart.tsx";

type Props = { readonly work: WorkProgress; readonly today: Day };

/** What was done, and what there is to do. */
export function ProgressWork({ work, today }: Props) {
  return (
    <>
      <section aria-labelledby="streak">
        <h2 id="streak">{say("yourDays")}</h2>
        <p>{streakInWords(work.streak)}</p>
        <YearChart says={yearInWords(work)} weeks={work.year} />
      </section>
      <section aria-labelledby="minutes">
        <h2 id="minutes">{say("minutesADay")}</h2>
        <Minutes work={work} />
      </section>
      <section aria-labelledby="forecast">
        <h2 id="forecast">{say("fallsDue")}</h2>
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
  if (days === 0) return say("noStreak", { longest });
  const sentences = [
    forgiven > 0 ? say("streakForgiven", { days, forgiven }) : say("streak", { days }),
    practisedToday ? null : say("todayToCome"),
    say("forgivenLeft", { left: forgivenLeft }),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

const yearInWords = ({ yearTotals: { days, reviews, minutes } }: WorkProgress): string =>
  say("year", { reviews, days, minutes: Math.round(minutes) });

function Minutes({ work: { days, secondsPerReview } }: { work: WorkProgress }) {
  const practised = days.filter(({ reviews }) => reviews > 0);
  const minutes = practised.reduce((sum, day) => sum + day.minutes, 0);
  if (practised.length < 2) {
    return <ChartMissing>{say("fewDays")}</ChartMissing>;
  }
  const spent = { minutes: Math.round(minutes / practised.length), days: days.length };
  const seconds = Math.round(secondsPerReview ?? 0);
  return (
    <BarChart
      says={
        secondsPerReview === null
          ? say("minutes", spent)
          : say("minutesAndPace", { ...spent, seconds })
      }
      caption={say("minutesByDay")}
      head={[say("dayColumn"), say("minutesColumn")]}
      bars={days.map(({ day, minutes }) => ({
        label: shortDay.format(dateOf(day)),
        name: dayInWords(day),
        parts: [minutes],
      }))}
      inWords={(value) => (value > 0 && value < 1 ? say("lessThanOne") : `${Math.round(value)}`)}
    />
  );
}

function Forecast({ work: { forecast, secondsPerReview }, today }: Props) {
  const { overdue, byDay } = forecast;
  const all = byDay.reduce((sum, cards) => sum + cards, overdue);
  if (all === 0) {
    return <ChartMissing>{say("nothingDue", { days: byDay.length })}</ChartMissing>;
  }
  const late = overdue > 0 ? ` ${say("overdue", { cards: overdue })}` : "";
  const due = { cards: all, days: byDay.length };
  const minutesADay = Math.round((all * (secondsPerReview ?? 0)) / 60 / byDay.length);
  const says =
    secondsPerReview === null
      ? say("forecast", due)
      : say("forecastAndTime", { ...due, minutes: Math.max(1, minutesADay) });
  return (
    <BarChart
      says={`${says}${late}`}
      caption={say("dueByDay")}
      head={[say("dayColumn"), say("dueColumn"), say("overdueColumn")]}
      bars={byDay.map((cards, ahead) => {
        const day = addDays(today, ahead);
        return {
          label: ahead === 0 ? say("today") : shortDay.format(dateOf(day)),
          name: dayInWords(day),
          parts: [cards, ahead === 0 ? overdue : 0],
        };
      })}
      inWords={(value) => `${value}`}
    />
  );
}
