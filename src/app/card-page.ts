import { readThrough } from "#deck/ask.ts";
import { pointFace } from "#deck/point-faces.ts";
import { countOfPointsAlone } from "#deck/points-alone.ts";
import { type RecallCurve, recallCurve } from "#insight/curve.ts";
import { type Previews, previewRatings } from "#memory/next.ts";
import { retrievability } from "#memory/retrievability.ts";
import { standingReviews } from "#memory/standing.ts";
import type { Ask } from "#model/ask.ts";
import { type Card, isAskable } from "#model/card.ts";
import type { DayRules } from "#model/day.ts";
import type { DeckSummary } from "#model/deck.ts";
import { type CardId, noteOf } from "#model/ids.ts";
import { languageOf } from "#model/language.ts";
import { contentOf, type Face, type Note, placeOf } from "#model/note.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { LogEntry, Review } from "#model/review.ts";
import { timesMissed } from "#model/said-points.ts";
import { dayMs, type Instant, later } from "#model/time.ts";
import { listDecks } from "#store/decks.ts";
import { listInterviews } from "#store/interviews.ts";
import { readNote } from "#store/note-changes.ts";
import { cardLog } from "#store/reviews.ts";
import { readSettings } from "#store/settings.ts";
import type { NoteBefore } from "./note-preview.ts";
import { askOf, reviewMoment } from "./practice-view.ts";
import { coveredCards } from "./preparation.ts";
import { dayRules, type Rehearse, schedulerSettings } from "./rehearse.ts";

/** All that there is to know of a card. */
export type CardPage = {
  readonly card: Card;
  readonly note: Note;
  /** Null where it is not in use any more. */
  readonly deck: DeckSummary | null;
  /** What it asks; of a card whose point or gap is gone, the note as it is read through. */
  readonly ask: Ask;
  /** The language of what it says (BCP 47). */
  readonly language: string;
  readonly points: readonly PointOfCard[];
  /** The other cards of its note that are in use. */
  readonly others: readonly Pick<Card, "id" | "face">[];
  /** What its note says, and what it asks and has asked. */
  readonly before: NoteBefore;
  /** How many points it can be split into; 0 where it cannot be, or is already. */
  readonly splitsInto: number;
  /** The probability of recall now; null when it was never reviewed. */
  readonly recall: number | null;
  readonly curve: RecallCurve | null;
  /** When each rating would bring it back; null where the plan for an interview decides that. */
  readonly previews: Previews | null;
  /** Newest first, those that were taken back among them. */
  readonly reviews: readonly LoggedReview[];
  /** When it was read, and how the wall clock is cut into study days. */
  readonly at: Instant;
  readonly rules: DayRules;
};

export type PointOfCard = {
  readonly text: string;
  /** How often it was missed in so many of the latest reviews that tell; null where none does. */
  readonly missed: { readonly times: number; readonly of: number } | null;
  /** The card that asks for it alone; "none yet" where one could. */
  readonly alone: CardId | "none yet" | null;
};

export type LoggedReview = { readonly review: Review; readonly takenBack: boolean };

/** The curve goes on so far ahead at least, and where the past is long by a part of it, so that it can be seen. */
const ahead = { ms: 30 * dayMs, part: 0.25 };

/** Reads a card with its history; null when there is none of that id. */
export async function readCardPage(app: Rehearse, id: CardId): Promise<CardPage | null> {
  const stored = await readNote(app.db, noteOf(id));
  const card = stored?.cards.find((each) => each.id === id);
  if (!stored || !card) return null;
  const { note, cards } = stored;
  const [decks, log, settings, isPlanned] = await Promise.all([
    listDecks(app.db),
    cardLog(app.db, id),
    readSettings(app.db),
    isPlannedForInterviews(app),
  ]);
  const now = app.environment.now();
  const rules = dayRules(app, settings);
  const moment = { card: id, ...reviewMoment(card.memory, now, rules) };
  const ask = whatItAsks(card, note);
  const points = pointsOf(card, stored, ask.points);
  return {
    card,
    note,
    deck: decks.find((each) => each.id === placeOf(note).deck) ?? null,
    ask,
    language: languageOf(decks.find((each) => each.id === note.deck) ?? {}),
    points,
    others: cards.filter((each) => each.id !== id && !each.retired),
    before: {
      note,
      asked: facesOf(cards.filter(({ retired }) => !retired)),
      retired: facesOf(cards.filter(({ retired }) => retired)),
    },
    splitsInto: points.some(({ alone }) => alone === "none yet") ? points.length : 0,
    recall: retrievability(card.memory, now),
    curve: recallCurve(log, now, endOfCurve(log, now)),
    previews: isPlanned
      ? null
      : previewRatings(card.memory, { ...moment, scheduler: schedulerSettings(settings, true) }),
    reviews: reviewsOf(log),
    at: now,
    rules,
  };
}

/** Whether practice follows a plan for interviews: one lies ahead, and covers cards that can be asked. */
async function isPlannedForInterviews(app: Rehearse): Promise<boolean> {
  const now = app.environment.now();
  const coming = (await listInterviews(app.db)).filter(({ at }) => at > now);
  return coming.length > 0 && (await coveredCards(app, coming)).length > 0;
}

const whatItAsks = (card: Card, note: Note): Ask =>
  card.retired ? { ...readThrough(contentOf(note)), points: [] } : askOf({ card, note });

function pointsOf(card: Card, stored: NoteWithCards, texts: readonly string[]): PointOfCard[] {
  const misses = timesMissed(card.said);
  const canBeAlone = countOfPointsAlone(stored, card) > 0;
  return texts.map((text, position): PointOfCard => {
    const times = misses.length === texts.length ? misses[position] : undefined;
    const own = stored.cards.find(({ face }) => face === pointFace(position));
    const isAsked = own !== undefined && isAskable(own);
    return {
      text,
      missed: times === undefined ? null : { times, of: card.said.length },
      alone: canBeAlone ? (isAsked ? own.id : "none yet") : null,
    };
  });
}

const facesOf = (cards: readonly Card[]): Face[] => cards.map(({ face }) => face);

function endOfCurve(log: readonly LogEntry[], now: Instant): Instant {
  const first = Math.min(now, ...log.map(({ at }) => at));
  return later(now, Math.max(ahead.ms, (now - first) * ahead.part));
}

function reviewsOf(log: readonly LogEntry[]): LoggedReview[] {
  const standing = new Set(standingReviews(log).map(({ id }) => id));
  return log
    .filter((entry) => entry.entry === "review")
    .map((review) => ({ review, takenBack: !standing.has(review.id) }))
    .sort((a, b) => b.review.at - a.review.at || (a.review.id < b.review.id ? 1 : -1));
}
