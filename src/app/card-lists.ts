import { asksForPoints, pointFace } from "#deck/point-faces.ts";
import { type Card, isAskable } from "#model/card.ts";
import { type CardId, cardId, type DeckId, noteOf } from "#model/ids.ts";
import type { Review } from "#model/review.ts";
import { keptMissing, timesMissed } from "#model/said-points.ts";
import type { TopicName } from "#model/sitting.ts";
import { cardKeptMissingIn, cardsById, cardsKeptMissing, leeches } from "#store/cards.ts";
import type { Database } from "#store/database.ts";
import { type CardWithNote, latestConfidentMisses, takenBack, withNotes } from "#store/reviews.ts";
import { askOf } from "./practice-view.ts";

/** A card in a list. */
export type CardLine = {
  readonly id: CardId;
  readonly deck: DeckId;
  readonly topic: string;
  readonly prompt: string;
};

export type Leech = CardLine & { readonly lapses: number };

/** A key point that a person keeps missing. */
export type MissedPoint = CardLine & {
  /** Its position among the points of the answer, and what it says. */
  readonly point: number;
  readonly text: string;
  /** How often it was missed in so many of the latest reviews. */
  readonly missed: number;
  readonly of: number;
  /** Whether it can be asked as a card of its own, and is not yet. */
  readonly canBeAlone: boolean;
};

/** An answer that its user was sure of, and missed. */
export type ConfidentMiss = CardLine & { readonly review: Review };

const mostLeeches = 8;
const mostMissing = 8;
const mostConfident = 5;

export async function readLeeches(db: Database): Promise<Leech[]> {
  const found = await withNotes(db, await leeches(db, mostLeeches));
  return found.map((content) => {
    const { memory } = content.card;
    return { ...lineOf(content), lapses: memory.phase === "new" ? 0 : memory.lapses };
  });
}

/** The cards of which a point is missed most. */
export const cardsMissedMost = (db: Database): Promise<Card[]> => cardsKeptMissing(db, mostMissing);

/** The points that are missed most, those missed most often in front: of these cards, and of one card at least of each of some topics. */
export async function readMissedPoints(
  db: Database,
  missedMost: readonly Card[],
  topics: readonly TopicName[],
): Promise<MissedPoint[]> {
  const ofTopics = await Promise.all(topics.map((topic) => cardKeptMissingIn(db, topic)));
  const kept = [...missedMost, ...ofTopics].flatMap((card) => (card ? [card] : []));
  const cards = [...new Map(kept.map((card) => [card.id, card])).values()];
  const [contents, alone] = await Promise.all([withNotes(db, cards), pointsAskedAlone(db, cards)]);
  return contents
    .flatMap(missedIn)
    .map(({ canBeAlone, ...point }) => ({
      ...point,
      canBeAlone: canBeAlone && !alone.has(aloneId(point)),
    }))
    .sort((a, b) => b.missed - a.missed || b.missed / b.of - a.missed / a.of);
}

/** Those of the points that are missed in some cards which are asked by cards of their own, by the ids of these. */
async function pointsAskedAlone(db: Database, cards: readonly Card[]): Promise<Set<CardId>> {
  const ids = cards.flatMap(({ id, said }) =>
    timesMissed(said).flatMap((missed, point) =>
      missed < keptMissing ? [] : [aloneId({ id, point })],
    ),
  );
  const found = await cardsById(db, ids);
  return new Set(found.filter(isAskable).map(({ id }) => id));
}

const aloneId = ({ id, point }: Pick<MissedPoint, "id" | "point">): CardId =>
  cardId(noteOf(id), pointFace(point));

function missedIn(content: CardWithNote): MissedPoint[] {
  const { card } = content;
  const { points } = askOf(content);
  const misses = timesMissed(card.said);
  if (misses.length !== points.length) return [];
  return points.flatMap((text, point) => {
    const missed = misses[point] ?? 0;
    if (missed < keptMissing) return [];
    const canBeAlone = asksForPoints(card.face);
    return [{ ...lineOf(content), point, text, missed, of: card.said.length, canBeAlone }];
  });
}

/** The latest answers that were sure and missed, the latest first. */
export async function readConfidentMisses(db: Database): Promise<ConfidentMiss[]> {
  const reviews = await latestConfidentMisses(db, 2 * mostConfident);
  const gone = await takenBack(
    db,
    reviews.map(({ id }) => id),
  );
  const standing = reviews.filter(({ id }) => !gone.has(id)).slice(0, mostConfident);
  const cards = await cardsById(db, [...new Set(standing.map(({ card }) => card))]);
  const asked = cards.filter(isAskable);
  const found = new Map((await withNotes(db, asked)).map((each) => [each.card.id, lineOf(each)]));
  return standing.flatMap((review) => {
    const line = found.get(review.card);
    return line ? [{ ...line, review }] : [];
  });
}

function lineOf(content: CardWithNote): CardLine {
  const { id, deck, topic } = content.card;
  return { id, deck, topic, prompt: askOf(content).prompt };
}
