import { Link, useLocation } from "wouter";
import type { InterviewDay } from "#app/interview-day.ts";
import type { Today } from "#app/today.ts";
import { counted } from "#ui/parts/counted.ts";

/** A short sitting asks as many, and takes no longer. */
const short = { cards: 5, minutes: 2 };

/** The cards that wait, and the button that starts. */
export function TodayPlan({ today }: { today: Today }) {
  const [, navigate] = useLocation();
  const { queue, due, unseen, learning } = today.plan;
  const { interviews, isPlanned, minutes } = today;
  return (
    <section className="today-sheet" aria-label="To practise now">
      {isPlanned && interviews && <PlannedFor day={interviews} />}
      <p className="today-total">
        <span className="today-number">{queue.length}</span>
        <span>
          {queue.length === 1 ? "card" : "cards"}, about {counted(minutes, "minute")}
        </span>
      </p>
      <ul className="today-counts">
        <Count count={due} label={isPlanned ? "to refresh" : "due"} />
        <Count count={unseen} label="new" />
        {learning > 0 && <Count count={learning} label="in learning" />}
      </ul>
      <button
        type="button"
        className="button button-main button-large"
        onClick={() => navigate("/practice")}
      >
        {interviews && interviews.warmUp === queue.length ? "Warm up" : "Practise"}
      </button>
      {(queue.length > short.cards || minutes > short.minutes) && (
        <Link href="/practice/five" className="today-five">
          Practise five, under 2 minutes
        </Link>
      )}
      <p className="today-so-far">{soFar(today)}</p>
    </section>
  );
}

function PlannedFor({ day: { today, ahead, warmUp } }: { day: InterviewDay }) {
  const [next, later] = [today[0], ahead[0]];
  return (
    <p className="today-planned">
      {warmUp > 0 && next && (
        <>
          A short warm-up for <strong dir="auto">{next.name}</strong>
        </>
      )}
      {warmUp > 0 && later && ", then planned for "}
      {warmUp === 0 && "Planned for "}
      {(warmUp === 0 || later) && <strong dir="auto">{(later ?? next)?.name}</strong>}
    </p>
  );
}

function soFar({ reviewedToday, interviews, plan }: Today): string {
  const done = reviewedToday > 0 ? `${counted(reviewedToday, "review")} done today. ` : "";
  if (plan.due + plan.unseen + plan.learning > plan.queue.length)
    return `${done}Those that wait longest come first; the rest can wait for another sitting.`;
  if (interviews && interviews.waiting > 0)
    return `${done}${counted(interviews.waiting, "card")} of other decks can wait.`;
  return done || "Stop whenever you like; nothing is lost.";
}

/** More are not counted. */
const mostCounted = 999;

const Count = ({ count, label }: { count: number; label: string }) => (
  <li className={count === 0 ? "today-count none" : "today-count"}>
    <strong>{count > mostCounted ? `${mostCounted}+` : count}</strong> {label}
  </li>
);
