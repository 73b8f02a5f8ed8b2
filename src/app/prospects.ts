import { useEffect, useState } from "react";
import type { Prospect } from "#plan/prospects.ts";
import type { InterviewDay } from "./interview-day.ts";
import type { AgendaWithLogs } from "./preparation.ts";
import { reasonOf } from "./reason.ts";
import type { Rehearse } from "./rehearse.ts";

export type { Misfit, Prospect, Topic, WhatIf } from "#plan/prospects.ts";

/** What to expect of the interviews ahead, in their order; or why that could not be reckoned. */
export type Prospects =
  | { readonly status: "reckoned"; readonly prospects: readonly Prospect[] }
  | { readonly status: "failed"; readonly reason: string };

/** The last prospects, so that they are there at once when a screen is opened again. */
let last: { key: string; prospects: Prospects } | null = null;

/** The prospects of a day's interviews; null until they are reckoned. While anew, the last ones stand. */
export function useProspects(app: Rehearse, day: InterviewDay): Prospects | null {
  const { agenda, usualMinutes } = day;
  const key = agenda ? keyOf(agenda, usualMinutes) : null;
  const [prospects, setProspects] = useState(last?.prospects ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an agenda with the same key has the same prospects.
  useEffect(() => {
    if (!agenda || key === null || last?.key === key) return;
    let isWanted = true;
    const settle = (settled: Prospects) => {
      if (settled.status === "reckoned") last = { key, prospects: settled };
      if (isWanted) setProspects(settled);
    };
    app.planning.prospects(agenda, usualMinutes).then(
      (reckoned) => settle({ status: "reckoned", prospects: reckoned }),
      (error: unknown) => settle({ status: "failed", reason: reasonOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [app, key]);
  return prospects;
}

/** Tells agendas apart: what changes a card's memory is a review, which makes it later or (undone) earlier. */
function keyOf({ agenda }: AgendaWithLogs, usualMinutes: number): string {
  const { today, interviews, minutes, usedMinutes, cards } = agenda;
  const reviewed = cards.reduce(
    (sum, { memory }) => sum + (memory.phase === "new" ? 0 : memory.reviewedAt % 1e7),
    0,
  );
  const weights = cards.reduce(
    (sum, card) => sum + card.weights.reduce((all, one) => all + one),
    0,
  );
  const dates = interviews.map(({ id, day, afterNoon }) => `${id} ${day} ${afterNoon}`);
  return [
    today,
    usualMinutes,
    usedMinutes,
    cards.length,
    weights,
    reviewed,
    ...minutes,
    ...dates,
  ].join();
}
