import type { Card } from "#model/card.ts";
import { type CardId, sittingId } from "#model/ids.ts";
import type { Origin } from "#model/review.ts";
import type { Sitting } from "#model/sitting.ts";
import { later } from "#model/time.ts";
import { chooseFive, fiveMs, secondsForNew, type TimedCard } from "#plan/five.ts";
import { planAhead } from "#plan/today.ts";
import { beginSitting } from "#practice/sitting.ts";
import { cardsById } from "#store/cards.ts";
import { withNotes } from "#store/reviews.ts";
import { shortSitting, startShortSitting } from "#store/sittings.ts";
import type { DayCandidates } from "./day-reading.ts";
import { askOf } from "./practice-view.ts";
import type { Rehearse } from "./rehearse.ts";
import { type NothingToDo, readSitting, type Started } from "./sitting-start.ts";
import { type Queues, readQueues } from "./today.ts";
import { readWeak } from "./weak-topics.ts";

/** So many of the cards that stand in front are looked at: some may be too long. */
const mostLookedAt = 15;

/**
 * Begins a short sitting, or takes up one that is not over yet. It has its end from the beginning, so a longer sitting that was left
 * stays as it was left. There is nothing to do only where no card can be asked at all.
 */
export async function startFive(app: Rehearse): Promise<Started | NothingToDo> {
  const queues = await readQueues(app);
  const { settings, candidates, isPlanned, secondsPerReview } = queues;
  const { today, now } = candidates;
  const how = { settings, sameDaySteps: !isPlanned, secondsPerReview };
  const left = await shortSitting(app.db, today, now, fiveMs);
  if (left) {
    const state = await readSitting(app, left);
    if (state.asked) return { ...how, sitting: left, state };
  }
  const { origin, offered } = await offer(app, queues);
  const plan = chooseFive(await timed(app, offered, secondsPerReview));
  if (plan.length === 0) return { settings, nothingUntil: queues.plan.next };
  const id = sittingId(app.environment.newId());
  const endedAt = later(now, fiveMs);
  const sitting: Sitting = { id, day: today, startedAt: now, origin, plan, endedAt };
  await startShortSitting(app.db, sitting);
  return { ...how, sitting, state: beginSitting(plan, now) };
}

/**
 * What there is to choose from: what it is time for; where that is done the weakest cards, then what comes next, and at last
 * what was reviewed today already. All cards of a sitting are asked for one reason, which is logged with their reviews.
 */
async function offer(
  app: Rehearse,
  { plan, ahead, candidates, isPlanned }: Queues,
): Promise<{ readonly origin: Origin; readonly offered: readonly CardId[] }> {
  if (plan.queue.length > 0)
    return { origin: isPlanned ? "interview" : "practice", offered: plan.queue };
  const weak = await readWeak(app, null, candidates);
  if (weak.length > 0) return { origin: "weak", offered: weak };
  const next = [...ahead.missed, ...ahead.others];
  return { origin: "ahead", offered: next.length > 0 ? next : onceMore(candidates) };
}

function onceMore(candidates: DayCandidates): CardId[] {
  const { due, learning } = candidates;
  const reviewed = planAhead({ ...candidates, notesReviewedToday: new Set() });
  return [...reviewed, ...[...due, ...learning].map(({ id }) => id)];
}

async function timed(
  app: Rehearse,
  offered: readonly CardId[],
  secondsPerReview: number,
): Promise<TimedCard[]> {
  const cards = await cardsById(app.db, offered.slice(0, mostLookedAt));
  const isNew = ({ memory }: Card) => memory.phase === "new";
  const fresh = await withNotes(app.db, cards.filter(isNew));
  const seconds = new Map(
    fresh.map((content) => {
      const { prompt, given, points, answer } = askOf(content);
      const characters = [prompt, given ?? "", ...points, answer ?? ""].join(" ").length;
      return [content.card.id, secondsForNew(characters, secondsPerReview)];
    }),
  );
  return cards.map(({ id }) => ({ card: id, seconds: seconds.get(id) ?? secondsPerReview }));
}
