import { say } from "#words/today.ts";
import { TodayTotal } from "./today-total.tsx";

/** Stands where the plan will be, at its size. */
export function TodaySkeleton() {
  return (
    <section className="today-sheet skeleton" aria-hidden="true">
      <TodayTotal cards={10} minutes={10} />
      <p className="today-counts">&nbsp;</p>
      <div className="button button-large">{say("practise")}</div>
      <p className="today-so-far">{say("stopWhenever")}</p>
    </section>
  );
}
