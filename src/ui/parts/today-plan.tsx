import { useLocation } from "wouter";
import type { Today } from "#app/today.ts";
import { counted } from "./counted.ts";

/** The cards that wait, and the button that starts. */
export function TodayPlan({ today }: { today: Today }) {
  const [, navigate] = useLocation();
  const { queue, due, unseen, learning } = today.plan;
  return (
    <section className="today-sheet" aria-label="To practise now">
      <p className="today-total">
        <span className="today-number">{queue.length}</span>
        <span>
          {queue.length === 1 ? "card" : "cards"}, about {counted(today.minutes, "minute")}
        </span>
      </p>
      <ul className="today-counts">
        <Count count={due} label="due" />
        <Count count={unseen} label="new" />
        {learning > 0 && <Count count={learning} label="in learning" />}
      </ul>
      <button
        type="button"
        className="button button-main button-large"
        onClick={() => navigate("/practice")}
      >
        Practise
      </button>
      <p className="today-so-far">
        {today.reviewedToday > 0
          ? `${counted(today.reviewedToday, "review")} done today.`
          : "Stop whenever you like; nothing is lost."}
      </p>
    </section>
  );
}

const Count = ({ count, label }: { count: number; label: string }) => (
  <li className={count === 0 ? "today-count none" : "today-count"}>
    <strong>{count}</strong> {label}
  </li>
);
