import { Link, useLocation } from "wouter";
import type { Today } from "#app/today.ts";
import type { Instant } from "#model/time.ts";
import { DoneMark } from "#ui/design/icons.tsx";
import { counted } from "#ui/parts/counted.ts";
import { nextDueInWords } from "#ui/parts/next-due.ts";

export type TodayDoneProps = { readonly today: Today; readonly now: Instant };

/** Nothing is due: what was done, when the next card comes, and a way to go on all the same. */
export function TodayDone({ today, now }: TodayDoneProps) {
  const [, navigate] = useLocation();
  const { reviewedToday, ahead } = today;
  const more = ahead.missed + ahead.others;
  return (
    <section className="today-sheet done" aria-labelledby="today-done">
      {reviewedToday > 0 && <DoneMark />}
      <h2 id="today-done">{titleOf(today)}</h2>
      <p>
        {reviewedToday > 0 && `${counted(reviewedToday, "review")} today. `}
        {whatNext(today, now)}
      </p>
      {more > 0 && (
        <>
          <button
            type="button"
            className="button button-large"
            aria-describedby="today-ahead"
            onClick={() => navigate("/practice/ahead")}
          >
            {ahead.missed > 0 ? "Go over what you missed" : "Study ahead"}
          </button>
          <p className="today-so-far" id="today-ahead">
            {aheadInWords(today)} Waiting does no harm.
          </p>
        </>
      )}
      {isEmpty(today) ? (
        <Link href="/decks/add" className="button button-main button-large">
          Add cards from a guide
        </Link>
      ) : (
        <Link href="/practice/five" className="today-five">
          Practise five, under 2 minutes
        </Link>
      )}
    </section>
  );
}

/** There is no card to practise at all. */
const isEmpty = ({ plan, ahead, reviewedToday }: Today): boolean =>
  plan.next === null && reviewedToday === 0 && ahead.missed + ahead.others === 0;

function titleOf(today: Today): string {
  const { reviewedToday, interviews } = today;
  if (reviewedToday > 0) return "Done for today";
  if (isEmpty(today)) return "Nothing to practise";
  return interviews?.minutes === 0 ? "A day off" : "Nothing is due";
}

function whatNext(today: Today, now: Instant): string {
  const { plan, ahead, rules, interviews, isPlanned } = today;
  if (isPlanned && interviews) {
    if (interviews.today.length > 0) return "Good luck!";
    if (interviews.usualMinutes === 0)
      return "There are 0 minutes a day for your interview. Set more in Settings.";
    return plan.next
      ? `The plan goes on ${nextDueInWords(plan.next, now, rules)}.`
      : "There are no more minutes for it before the interview.";
  }
  if (plan.next) return `The next card is due ${nextDueInWords(plan.next, now, rules)}.`;
  return ahead.others > 0
    ? "New cards are set to 0 a day in Settings; you can still study ahead."
    : "There is no card to practise.";
}

function aheadInWords({ ahead: { missed, others }, interviews }: Today): string {
  const early = interviews
    ? `${counted(others, "card")} beyond the plan.`
    : `${counted(others, "card")} ahead of ${others === 1 ? "its" : "their"} time.`;
  if (missed === 0) return early;
  return `${counted(missed, "card")} once more${others > 0 ? `, then ${early}` : "."}`;
}
