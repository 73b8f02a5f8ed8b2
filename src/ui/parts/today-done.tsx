import { useLocation } from "wouter";
import type { Today } from "#app/today.ts";
import type { Instant } from "#model/time.ts";
import { counted } from "./counted.ts";
import { DoneMark } from "./icons.tsx";
import { nextDueInWords } from "./next-due.ts";

/** Nothing is due: what was done, when the next card comes, and a way to go on all the same. */
export function TodayDone({ today, now }: { today: Today; now: Instant }) {
  const [, navigate] = useLocation();
  const { plan, reviewedToday, ahead, rules } = today;
  return (
    <section className="today-sheet done" aria-labelledby="today-done">
      {reviewedToday > 0 && <DoneMark />}
      <h2 id="today-done">{reviewedToday > 0 ? "Done for today" : "Nothing is due"}</h2>
      <p>
        {reviewedToday > 0 && `${counted(reviewedToday, "review")} today. `}
        {plan.next
          ? `The next card is due ${nextDueInWords(plan.next, now, rules)}.`
          : ahead > 0
            ? "New cards are set to 0 a day in Settings; you can still study ahead."
            : "No card is waiting for a later day."}
      </p>
      {ahead > 0 && (
        <>
          <button
            type="button"
            className="button button-large"
            aria-describedby="today-ahead"
            onClick={() => navigate("/practice/ahead")}
          >
            Study ahead
          </button>
          <p className="today-so-far" id="today-ahead">
            {counted(ahead, "card")} ahead of {ahead === 1 ? "its" : "their"} time. Waiting does no
            harm.
          </p>
        </>
      )}
    </section>
  );
}
