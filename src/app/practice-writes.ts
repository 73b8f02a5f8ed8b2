import { afterEntries, afterReview } from "#insight/consequences.ts";
import type { Card } from "#model/card.ts";
import type { ReviewId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import type { LogEntry, Rating, Retraction, Review } from "#model/review.ts";
import { hasTime } from "#plan/five.ts";
import { step } from "#practice/sitting.ts";
import type { Asked } from "#practice/state.ts";
import type { Session, Shown, Write } from "./practice-session.ts";
import { type Moment, reviewMoment } from "./practice-view.ts";

/** The rating of the card on the screen. */
export function ratingOf(
  { state, sitting, secondsPerReview }: Session,
  { card, shuffled }: Shown,
  asked: Asked,
  rating: Rating,
  id: ReviewId,
  { now, rules, scheduler }: Moment,
): Write {
  const review: Review = {
    entry: "review",
    id,
    card: card.id,
    ...reviewMoment(card.memory, now, rules),
    rating,
    pointsHit: asked.said,
    pointsTotal: shuffled.length,
    ...(asked.confidence && { confidence: asked.confidence }),
    tookMs: Math.max(0, now - asked.askedAt),
    origin: sitting.origin,
    sitting: sitting.id,
    scheduler,
  };
  const after = afterReview(card, review);
  const rated = step(state, { type: "rated", review, after: after.memory, now });
  const endsAt = sitting.endedAt;
  if (endsAt === null) return { entry: review, card, after, state: rated };
  const isTime = hasTime(now, endsAt, secondsPerReview);
  const left = step(rated, { type: "shortened", hasTime: isTime, now });
  return { entry: review, card, after, state: left };
}

/** What takes back a review, which is the last one of the sitting. */
export function takingBack(
  { state }: Session,
  review: Review,
  { card, log }: { readonly card: Card; readonly log: readonly LogEntry[] },
  id: ReviewId,
  { now, rules }: Moment,
): Write {
  const retraction: Retraction = {
    entry: "retraction",
    id,
    retracts: review.id,
    card: review.card,
    ...reviewMoment(unseen, now, rules),
    sitting: review.sitting,
  };
  const after = afterEntries(log, [retraction]);
  return { entry: retraction, card, after, state: step(state, { type: "undone" }) };
}
