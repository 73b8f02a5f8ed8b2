import { type InterviewQueue, type PricesFrom, planForInterviews } from "#plan/interviews.ts";
import { type Prospect, prospectsOf } from "#plan/prospects.ts";
import { recordOf } from "#plan/record.ts";
import type { PlanAnswer, PlanRequest } from "./planning.ts";

// Plans beside the page: a plan is made anew with every rating, and what to expect takes a second or two on a phone.

/** The prices found last; nearly the same hold after a rating. */
let prices: PricesFrom | null = null;

addEventListener("message", ({ data }: MessageEvent<PlanRequest>) => {
  const { id, agenda: known, logs, remembered, usualMinutes } = data;
  const agenda = { ...known, record: recordOf(logs) };
  const queue: InterviewQueue = planForInterviews(agenda, prices ?? remembered);
  prices = queue.prices;
  const prospects: Prospect[] | null =
    usualMinutes === null ? null : prospectsOf(agenda, usualMinutes);
  postMessage({ id, queue, prospects } satisfies PlanAnswer);
});
