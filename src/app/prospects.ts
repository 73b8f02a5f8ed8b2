import { useEffect, useState } from "react";
import type { Prospect } from "#plan/prospects.ts";
import type { InterviewDay } from "./interview-day.ts";
import { reasonOf } from "./reason.ts";
import type { Rehearse } from "./rehearse.ts";

export type { Topic } from "#plan/leave-out.ts";
export type { Misfit, Prospect, WhatIf } from "#plan/prospects.ts";

/** What to expect of the interviews ahead, in their order; or why that could not be worked out. */
export type Prospects = { readonly key: string } & (
  | { readonly status: "known"; readonly prospects: readonly Prospect[] }
  | { readonly status: "failed"; readonly reason: string }
);

/** The last prospects, so that they are there at once when a screen is opened again. */
let last: Prospects | null = null;

/**
 * The prospects of a day's interviews; null until they are known. Where something has changed since, the last ones stand
 * until the new ones are known, and `isCurrent` is false.
 */
export function useProspects(
  app: Rehearse,
  day: InterviewDay,
): { readonly prospects: Prospects | null; readonly isCurrent: boolean } {
  const { agenda, usualMinutes } = day;
  const key = keyOf(day);
  const [prospects, setProspects] = useState(last);
  // biome-ignore lint/correctness/useExhaustiveDependencies: days with the same key have the same prospects.
  useEffect(() => {
    if (!agenda || last?.key === key) return;
    let isWanted = true;
    const settle = (settled: Prospects) => {
      if (settled.status === "known") last = settled;
      if (isWanted) setProspects(settled);
    };
    app.planning.prospects(agenda, usualMinutes).then(
      (known) => settle({ key, status: "known", prospects: known }),
      (error: unknown) => settle({ key, status: "failed", reason: reasonOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [app, key]);
  return { prospects, isCurrent: prospects?.key === key };
}

/** All that prospects are worked out from: the interviews as they were last changed, the time there is, and the memories. */
function keyOf({ agenda: known, ahead, usualMinutes }: InterviewDay): string {
  if (!known) return "";
  const { today, minutes, usedMinutes, secondsPerReview, cards } = known.agenda;
  let [reviews, instants] = [0, 0];
  for (const { memory } of cards) {
    if (memory.phase === "new") continue;
    reviews += memory.reviews;
    instants = (instants * 31 + memory.reviewedAt) % 1_000_000_007;
  }
  const changes = ahead.map(({ id, changed }) => `${id} ${changed.at} ${changed.counter}`);
  const time = [today, usualMinutes, usedMinutes, secondsPerReview, ...minutes];
  return [...time, cards.length, reviews, instants, ...changes].join();
}
