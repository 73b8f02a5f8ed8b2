import { assertUnreachable } from "#model/unreachable.ts";
import { type InterviewQueue, type PricesFrom, planForInterviews } from "#plan/interviews.ts";
import { type Prospect, prospectsOf } from "#plan/prospects.ts";
import { recordOf } from "#plan/record.ts";
import type { Answered, Asked } from "./kept-worker.ts";
import type { PlanQuestion } from "./planner.ts";

// Plans beside the page: a plan is made anew with every rating, and what to expect takes a second or two on a phone.

/** The prices found last; nearly the same hold after a rating. */
let prices: PricesFrom | null = null;

addEventListener("message", ({ data: { id, question } }: MessageEvent<Asked<PlanQuestion>>) => {
  postMessage({ id, answer: answerTo(question) } satisfies Answered<unknown>);
});

function answerTo(question: PlanQuestion): InterviewQueue | readonly Prospect[] {
  const agenda = { ...question.agenda, record: recordOf(question.logs) };
  switch (question.ask) {
    case "queue": {
      const queue = planForInterviews(agenda, prices ?? question.remembered);
      prices = queue.prices;
      return queue;
    }
    case "prospects":
      return prospectsOf(agenda, question.usualMinutes);
    default:
      return assertUnreachable(question);
  }
}
