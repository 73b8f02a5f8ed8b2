import { asksForPoints } from "#deck/point-faces.ts";
import { standingReviews } from "#memory/standing.ts";
import type { Card } from "#model/card.ts";
import { type CardId, cardId, type DeckId } from "#model/ids.ts";
import type { Review } from "#model/review.ts";
import { timesMissed } from "#model/said-points.ts";
import { cardsById, cardsKeptMissing, leeches } from "#store/cards.ts";
import type { Database } from "#store/database.ts";
import { latestConfidentMisses, logsOfCards, readCard } from "#store/reviews.ts";
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

const mostLeeches = 10;
const mostMissing = 60;
const mostConfident = 5;

export async function readLeeches(db: Database): Promise<Leech[]> {
  const cards = await leeches(db, mostLeeches);
  const lines = await Promise.all(
    cards.map(async (card) => {
      const lapses = card.memory.phase === "new" ? 0 : card.memory.lapses;
      const line = await lineOf(db, card.id);
      return line ? [{ ...line.line, lapses }] : [];
    }),
  );
  return lines.flat();
}

/** The points that are missed most, those missed most often in front. */
export async function readMissedPoints(db: Database): Promise<MissedPoint[]> {
  const cards = await cardsKeptMissing(db, mostMissing);
  const points = (await Promise.all(cards.map((card) => missedOf(db, card)))).flat();
  return points.sort((a, b) => b.missed - a.missed || b.missed / b.of - a.missed / a.of);
}

async function missedOf(db: Database, card: Card): Promise<MissedPoint[]> {
  const found = await lineOf(db, card.id);
  if (!found) return [];
  const misses = timesMissed(card.said);
  const alone = misses.map((_, point) => cardId(card.note, `point${point + 1}`));
  const cards = new Map((await cardsById(db, alone)).map((each) => [each.id, each]));
  return misses.flatMap((missed, point) => {
    const text = found.points[point];
    if (missed < 2 || text === undefined || misses.length !== found.points.length) return [];
    const own = cards.get(alone[point] as CardId);
    const isAlone = own !== undefined && !own.retired && !own.suspended;
    const canBeAlone = asksForPoints(card.face) && !isAlone;
    return [{ ...found.line, point, text, missed, of: card.said.length, canBeAlone }];
  });
}

/** The latest answers that were sure and missed, the latest first. */
export async function readConfidentMisses(db: Database): Promise<ConfidentMiss[]> {
  const reviews = await latestConfidentMisses(db, 2 * mostConfident);
  const logs = await logsOfCards(db, [...new Set(reviews.map(({ card }) => card))]);
  const standing = new Set(logs.flatMap((log) => standingReviews(log)).map(({ id }) => id));
  const misses = await Promise.all(
    reviews
      .filter(({ id }) => standing.has(id))
      .slice(0, mostConfident)
      .map(async (review) => {
        const found = await lineOf(db, review.card);
        return found ? [{ ...found.line, review }] : [];
      }),
  );
  return misses.flat();
}

async function lineOf(
  db: Database,
  id: CardId,
): Promise<{ readonly line: CardLine; readonly points: readonly string[] } | null> {
  const content = await readCard(db, id);
  if (!content) return null;
  const { prompt, points } = askOf(content);
  const { deck, topic } = content.card;
  return { line: { id, deck, topic, prompt }, points };
}
