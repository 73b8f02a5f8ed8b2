import { afterEntries, afterReview } from "#insight/consequences.ts";
import { standingReviews } from "#memory/standing.ts";
import { type Card, isAskable } from "#model/card.ts";
import { type CardId, type MockId, reviewId, sittingId } from "#model/ids.ts";
import { unseen } from "#model/memory.ts";
import type { Rating, Retraction, Review } from "#model/review.ts";
import type { Consequences } from "#model/roll-up.ts";
import { cardsById } from "#store/cards.ts";
import { LostDataError } from "#store/errors.ts";
import { readMock } from "#store/mocks.ts";
import { cardLog, sittingLog } from "#store/reviews.ts";
import { saveEntry } from "#store/save-entry.ts";
import { readSettings } from "#store/settings.ts";
import { say } from "#words/mock.ts";
import { acknowledged } from "./acknowledged.ts";
import { tidyUp } from "./housekeeping.ts";
import { reviewMoment } from "./practice-view.ts";
import { dayRules, type Rehearse, schedulerSettings } from "./rehearse.ts";
import { readToday } from "./today.ts";

// An answer of a mock interview counts as a review only where its user says how it was. The review is made as in a sitting, under
// the id of the mock, and that it was rated is read from the log alone.

/**
 * Rates an answer of a mock interview, which can be undone. One that is rated already stays as it is.
 *
 * @param at the position of the question
 * @throws LostDataError when there is no such answer, or its card can be asked no more; StaleCardError when the card was rated
 *   elsewhere at the same moment
 */
export async function rateMockAnswer(
  app: Rehearse,
  id: MockId,
  at: number,
  rating: Rating,
): Promise<void> {
  const mock = await readMock(app.db, id);
  const [question, answer] = [mock?.questions[at], mock?.answers[at]];
  if (question?.from !== "deck" || !answer?.said) throw new LostDataError();
  const card = await cardOf(app, question.card);
  if (!isAskable(card)) throw new LostDataError();
  if (await ratingIn(app, id, card.id)) return;
  const settings = await readSettings(app.db);
  const { isPlanned, rules } = await readToday(app);
  const review: Review = {
    entry: "review",
    id: reviewId(app.environment.newId()),
    card: card.id,
    ...reviewMoment(card.memory, app.environment.now(), rules),
    rating,
    pointsHit: answer.said.hit,
    pointsTotal: answer.said.of,
    tookMs: answer.tookMs[0] ?? 0,
    origin: "mock",
    sitting: sittingId(id),
    scheduler: schedulerSettings(settings, !isPlanned),
  };
  await save(app, review, card, afterReview(card, review));
  app.undo.add({ done: say("ratingCounted"), undo: () => takeBack(app, review) });
}

async function takeBack(app: Rehearse, review: Review): Promise<void> {
  const card = await cardOf(app, review.card);
  const log = await cardLog(app.db, review.card);
  const rules = dayRules(app, await readSettings(app.db));
  const retraction: Retraction = {
    entry: "retraction",
    id: reviewId(app.environment.newId()),
    retracts: review.id,
    card: review.card,
    ...reviewMoment(unseen, app.environment.now(), rules),
    sitting: review.sitting,
  };
  await save(app, retraction, card, afterEntries(log, [retraction]));
}

async function save(
  app: Rehearse,
  entry: Review | Retraction,
  card: Card,
  after: Consequences,
): Promise<void> {
  await saveEntry(app.db, entry, card, after, null).saved;
  await acknowledged(app, entry);
  tidyUp(app);
}

async function cardOf({ db }: Rehearse, id: CardId): Promise<Card> {
  const [card] = await cardsById(db, [id]);
  if (!card) throw new LostDataError();
  return card;
}

/** The rating of a card in a mock interview that stands; null where there is none. */
async function ratingIn({ db }: Rehearse, id: MockId, card: CardId): Promise<Review | null> {
  const log = (await sittingLog(db, sittingId(id))).filter((entry) => entry.card === card);
  return standingReviews(log).at(-1) ?? null;
}
