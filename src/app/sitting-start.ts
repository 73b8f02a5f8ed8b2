import { type CardId, sittingId } from "#model/ids.ts";
import type { LogEntry, Origin } from "#model/review.ts";
import type { Settings } from "#model/settings.ts";
import type { Sitting } from "#model/sitting.ts";
import { type NextDue, planAhead, planToday } from "#plan/today.ts";
import { resumeSitting } from "#practice/resume.ts";
import type { SittingState } from "#practice/state.ts";
import { cardsById } from "#store/cards.ts";
import { cardLog, sittingLog } from "#store/reviews.ts";
import { openSitting, setSittingEnd, startSitting } from "#store/sittings.ts";
import type { Rehearse } from "./rehearse.ts";
import { readCandidates } from "./today.ts";

export type Started = { readonly sitting: Sitting; readonly state: SittingState };

/**
 * Takes up today's sitting where it was left, or begins one; one that went ahead of time is not taken up by one that
 * does not. Where there is nothing to practise it says when there will be.
 */
export async function startOrResume(
  app: Rehearse,
  settings: Settings,
  origin: Origin,
): Promise<Started | { readonly nothingUntil: NextDue | null }> {
  const candidates = await readCandidates(app, settings);
  const open = await openSitting(app.db, candidates.today);
  if (open) {
    const state = await readSitting(app, open);
    if (state.asked && open.origin === origin) return { sitting: open, state };
    await setSittingEnd(app.db, open.id, candidates.now);
  }
  const today = planToday(candidates, settings.newCardsPerDay);
  const plan = origin === "ahead" ? planAhead(candidates) : today.queue;
  if (plan.length === 0) return { nothingUntil: today.next };
  const sitting = await startSitting(app.db, {
    id: sittingId(app.environment.newId()),
    day: candidates.today,
    startedAt: candidates.now,
    origin,
    plan,
    endedAt: null,
  });
  return { sitting, state: await readSitting(app, sitting) };
}

/** The state of a sitting as the database has it now. */
export async function readSitting(app: Rehearse, sitting: Sitting): Promise<SittingState> {
  const log = await sittingLog(app.db, sitting.id);
  const rated = [...new Set(log.map((entry) => entry.card))];
  const [cards, ...histories] = await Promise.all([
    cardsById(app.db, [...sitting.plan, ...rated]),
    ...rated.map(
      async (card): Promise<[CardId, LogEntry[]]> => [card, await cardLog(app.db, card)],
    ),
  ]);
  const present = cards.filter((card) => !card.suspended && !card.retired);
  return resumeSitting(
    sitting,
    new Map(histories),
    new Map(present.map((card) => [card.id, card.memory])),
    app.environment.now(),
  );
}
