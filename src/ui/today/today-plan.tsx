import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import type { InterviewDay } from "#app/interview-day.ts";
import type { Today } from "#app/today.ts";
import { strong } from "#ui/parts/message-tags.tsx";
import { say } from "#words/today.ts";
import { strongName } from "./strong-name.tsx";
import { TodayTotal } from "./today-total.tsx";

/** A short sitting asks as many, and takes no longer. */
const short = { cards: 5, minutes: 2 };

/** The cards that wait, and the button that starts. */
export function TodayPlan({ today }: { today: Today }) {
  const [, navigate] = useLocation();
  const { queue, due, unseen, learning } = today.plan;
  const { interviews, isPlanned, minutes } = today;
  return (
    <section className="today-sheet" aria-label={say("toPractise")}>
      {isPlanned && interviews && <PlannedFor day={interviews} />}
      <TodayTotal cards={queue.length} minutes={minutes} />
      <ul className="today-counts">
        <Count count={due} says={isPlanned ? "toRefresh" : "due"} />
        <Count count={unseen} says="new" />
        {learning > 0 && <Count count={learning} says="inLearning" />}
      </ul>
      <button
        type="button"
        className="button button-main button-large"
        onClick={() => navigate("/practice")}
      >
        {say(interviews && interviews.warmUp === queue.length ? "warmUp" : "practise")}
      </button>
      {(queue.length > short.cards || minutes > short.minutes) && (
        <Link href="/practice/five" className="today-five">
          {say("practiseFive")}
        </Link>
      )}
      <p className="today-so-far">{soFar(today)}</p>
    </section>
  );
}

const PlannedFor = ({ day }: { day: InterviewDay }) => (
  <p className="today-planned">{plannedFor(day)}</p>
);

function plannedFor({ today: [next], ahead: [later], warmUp }: InterviewDay): ReactNode {
  if (warmUp === 0 || !next)
    return say.rich("plannedFor", { name: (later ?? next)?.name ?? "", own: strongName });
  return later
    ? say.rich("warmUpThenPlanned", { name: next.name, next: later.name, own: strongName })
    : say.rich("warmUpFor", { name: next.name, own: strongName });
}

function soFar({ reviewedToday, interviews, plan }: Today): string {
  const done = reviewedToday > 0 ? `${say("doneToday", { reviews: reviewedToday })} ` : "";
  if (plan.due + plan.unseen + plan.learning > plan.queue.length)
    return `${done}${say("longestFirst")}`;
  if (interviews && interviews.waiting > 0)
    return `${done}${say("othersWait", { cards: interviews.waiting })}`;
  return done || say("stopWhenever");
}

/** More are not counted. */
const mostCounted = 999;

type CountProps = {
  readonly count: number;
  readonly says: "toRefresh" | "due" | "new" | "inLearning";
};

const Count = ({ count, says }: CountProps) => (
  <li className={count === 0 ? "today-count none" : "today-count"}>
    {say.rich(says, { count: count > mostCounted ? `${mostCounted}+` : count, strong })}
  </li>
);
