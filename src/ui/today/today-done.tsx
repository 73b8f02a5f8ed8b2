import { Link, useLocation } from "wouter";
import type { Today } from "#app/today.ts";
import type { Instant } from "#model/time.ts";
import { DoneMark } from "#ui/design/icons.tsx";
import { nextDueInWords } from "#ui/parts/next-due.ts";
import { say as sayFirst } from "#words/today.ts";
import { say } from "#words/today-more.ts";

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
        {reviewedToday > 0 && `${say("reviewedToday", { reviews: reviewedToday })} `}
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
            {say(ahead.missed > 0 ? "goOverMissed" : "studyAhead")}
          </button>
          <p className="today-so-far" id="today-ahead">
            {aheadInWords(today)} {say("noHarm")}
          </p>
        </>
      )}
      {isEmpty(today) ? (
        <Link href="/decks/add" className="button button-main button-large">
          {say("addCards")}
        </Link>
      ) : (
        <Link href="/practice/five" className="today-five">
          {sayFirst("practiseFive")}
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
  if (reviewedToday > 0) return say("done");
  if (isEmpty(today)) return say("noCards");
  return say(interviews?.minutes === 0 ? "dayOff" : "nothingDue");
}

function whatNext(today: Today, now: Instant): string {
  const { plan, ahead, rules, interviews, isPlanned } = today;
  if (isPlanned && interviews) {
    if (interviews.today.length > 0) return say("goodLuck");
    if (interviews.usualMinutes === 0) return say("noMinutes");
    return plan.next
      ? say("planGoesOn", { when: nextDueInWords(plan.next, now, rules) })
      : say("noMoreMinutes");
  }
  if (plan.next) return say("nextCard", { when: nextDueInWords(plan.next, now, rules) });
  return say(ahead.others > 0 ? "noNewCards" : "noCard");
}

function aheadInWords({ ahead: { missed, others }, interviews }: Today): string {
  if (missed === 0) return say(interviews ? "beyondPlan" : "aheadOfTime", { others });
  if (others === 0) return say("missed", { missed });
  return say(interviews ? "missedThenBeyond" : "missedThenAhead", { missed, others });
}
