import { Link } from "wouter";
import { daysBetween } from "#model/day.ts";
import type { Interview } from "#model/interview.ts";
import { wallClockOf } from "#model/wall-clock.ts";
import { locale } from "#words/language.ts";
import { type Clock, dateAndTimeInWords } from "./interview-words.ts";

const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

/** The name of an interview, which leads to its page, when it is, and in how many days. */
export function ReadinessHeading({ interview, clock }: { interview: Interview; clock: Clock }) {
  return (
    <header className="readiness-heading">
      <h2 dir="auto">
        <Link href={`/interviews/${encodeURIComponent(interview.id)}`}>{interview.name}</Link>
      </h2>
      <p className="hint">
        {dateAndTimeInWords(interview.at, clock)},{" "}
        {relative.format(daysUntil(interview, clock), "day")}
      </p>
    </header>
  );
}

/** Midnights from now to the interview, by the wall clock. */
function daysUntil({ at }: Interview, { now, offsetAt }: Clock): number {
  const dateOf = (instant: typeof at) => wallClockOf(instant, offsetAt).date;
  return daysBetween(dateOf(now()), dateOf(at));
}
