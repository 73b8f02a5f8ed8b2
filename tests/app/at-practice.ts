import { expect } from "vitest";
import { Practice } from "#app/practice.ts";
import type { PracticeView } from "#app/practice-view.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { replay } from "#memory/replay.ts";
import type { Rating } from "#model/review.ts";
import { cardLog } from "#store/reviews.ts";
import { toCard } from "#store/rows.ts";

export async function open(app: Rehearse): Promise<Practice> {
  const practice = new Practice(app);
  await practice.open({ origin: "practice" });
  return practice;
}

export async function answer(practice: Practice, rating: Rating): Promise<void> {
  practice.reveal();
  await practice.rate(rating);
}

/** The card on the screen, by the key of its note. */
export function asked(practice: Practice): string | null {
  const view = practice.view();
  return view.status === "asking" ? view.card.id.replace(/^deck\/|#recall$/g, "") : null;
}

export const progress = (view: PracticeView) => ("progress" in view ? view.progress : null);

/** Every card's memory is what its log amounts to. */
export async function expectMemoriesToFollowFromLogs(app: Rehearse): Promise<void> {
  for (const row of await app.db.cards.toArray()) {
    const { memory } = toCard(row);
    expect(memory).toEqual(replay(await cardLog(app.db, row.id)));
  }
}
