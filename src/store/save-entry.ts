import type { Card } from "#model/card.ts";
import type { CardId } from "#model/ids.ts";
import type { Retraction, Review } from "#model/review.ts";
import type { Consequences } from "#model/roll-up.ts";
import type { Database } from "./database.ts";
import { LostDataError, StaleCardError } from "./errors.ts";
import { type CardWithNote, readCard } from "./reviews.ts";
import { countLater } from "./roll-ups.ts";
import { toCard, toRow } from "./rows.ts";

/** A write under way. */
export type Saving = {
  /** The card to be shown next, before the disk has answered. Stays pending when the write fails. */
  readonly next: Promise<CardWithNote | null>;
  /** Settles when the disk has answered. Rejects, and then nothing was written, with StaleCardError,
   * LostDataError or the browser's reason. */
  readonly saved: Promise<void>;
};

/**
 * Appends an entry to the log, stores what follows from it, and reads the card to be shown next: one transaction. An entry
 * that is already in the log is not written again, so that a write may be repeated.
 *
 * @param card the card as it was when the entry was made; another revision in the database means that it is stale
 */
export function saveEntry(
  db: Database,
  entry: Review | Retraction,
  card: Card,
  { memory, said, counts }: Consequences,
  nextCard: CardId | null,
): Saving {
  let showNext: (next: CardWithNote | null) => void;
  const next = new Promise<CardWithNote | null>((resolve) => {
    showNext = resolve;
  });
  const { cards, reviews, notes, derivedLateCounts } = db;
  const tables = [cards, reviews, notes, derivedLateCounts, db.sittings];
  const saved = db.transaction("rw", tables, async () => {
    const row = await cards.get(card.id);
    if (!row) throw new LostDataError();
    if (row.revision !== card.revision) {
      if ((await reviews.get(entry.id)) === undefined) throw new StaleCardError(card.id);
      showNext(nextCard === null ? null : await readCard(db, nextCard));
      return;
    }
    const before = toCard(row);
    const after = { ...before, memory, said, revision: card.revision + 1 };
    await Promise.all([
      cards.put(toRow(after)),
      reviews.add(entry),
      countLater(db, entry.id, before, after, counts),
    ]);
    // A sitting that was at its end has a card to ask again.
    if (entry.entry === "retraction" && entry.sitting)
      await db.sittings.update(entry.sitting, { endedAt: null });
    showNext(nextCard === null ? null : await readCard(db, nextCard));
  });
  return { next, saved: Promise.resolve(saved) };
}
