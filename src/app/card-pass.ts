import { followLog, followReviews } from "#insight/consequences.ts";
import { RollUpCount } from "#insight/count.ts";
import { sameHistory } from "#memory/replay.ts";
import type { CardId, DeckId, ReviewId } from "#model/ids.ts";
import { isReadable } from "#model/readable.ts";
import type { LogEntry } from "#model/review.ts";
import type { Consequences } from "#model/roll-up.ts";
import { cardIds, rewriteCards, type StoredStep } from "#store/card-steps.ts";
import type { Database } from "#store/database.ts";
import { cardsInUse } from "#store/deck-counts.ts";
import { type CardRow, haveSamePlaces, toCard, toRow } from "#store/rows.ts";
import { Findings } from "./findings.ts";
import { giveWay } from "./giving-way.ts";
import type { WholeLog } from "./whole-log.ts";

/** So many cards are written at once: a rating waits no longer than for them. */
const stepSize = 100;

type Prepared = ReadonlyMap<CardId, Consequences>;

/**
 * Goes through all cards once, in the order of their ids: has each row say what follows from the card's log, and counts both.
 * Practice goes on meanwhile. What is logged before a card is come to is followed as well, and what is logged behind that is
 * left to be counted: the rating has already made the card's memory.
 */
export class CardPass {
  readonly count = new RollUpCount();
  /** How many cards in use each deck has. */
  readonly cardsIn = new Map<DeckId, number>();
  /** What stays as it is. */
  readonly kept = new Findings();
  /** Entries that cards have got since they were counted. */
  readonly uncounted: LogEntry[] = [];
  readonly stored = new Set<CardId>();
  /** How many cards with reviews were compared with them. */
  checked = 0;
  lastEntry: ReviewId | null;
  readonly #db: Database;
  readonly #log: WholeLog;
  readonly #repaired: Findings;
  /** Cards that something is logged of behind what the packed log holds. */
  readonly #late = new Set<CardId>();
  #passed: CardId | null = null;

  /** @param repaired is told what was put right */
  constructor(db: Database, log: WholeLog, repaired: Findings) {
    this.#db = db;
    this.#log = log;
    this.#repaired = repaired;
    this.lastEntry = log.lastEntry;
  }

  /** @param onProgress is told, from 0 to 1, about how much is done */
  async run(onProgress: (share: number) => void): Promise<void> {
    const all = await cardsInUse(this.#db);
    let [done, before] = [0, Promise.resolve()];
    for await (const ids of cardIds(this.#db, stepSize)) {
      await giveWay();
      const { written } = await this.#step(ids, ids.at(-1) ?? null);
      await before;
      before = written;
      done += ids.length;
      onProgress(Math.min(1, done / Math.max(1, all)));
    }
    await before;
    // Those that were added behind the last meanwhile.
    const { written } = await this.#step([], null);
    await written;
  }

  /** The cards up to one of them, as far as they are known already, or to the end. */
  async #step(ids: readonly CardId[], upTo: CardId | null): Promise<{ written: Promise<void> }> {
    const step = { behind: this.#passed, upTo, lastEntry: this.lastEntry };
    let prepared: Prepared = new Map();
    const rewriting = rewriteCards(this.#db, step, (stored) => this.#follow(stored, prepared));
    // While these rows are read, and those before are written.
    prepared = this.#prepare(ids);
    const done = await rewriting;
    this.#passed = upTo ?? this.#passed;
    return done;
  }

  /** What follows for some cards from what the packed log holds of them. */
  #prepare(ids: readonly CardId[]): Prepared {
    return new Map(
      ids.flatMap((id): [CardId, Consequences][] => {
        const reviews = this.#log.packed.reviewsOf(id);
        return reviews ? [[id, followReviews(reviews)]] : [];
      }),
    );
  }

  /** Returns the rows that have to differ from what is stored. */
  async #follow({ rows, late, logOf }: StoredStep, prepared: Prepared): Promise<CardRow[]> {
    this.#hear(late);
    const changed: CardRow[] = [];
    for (const row of rows) {
      const known = this.#late.has(row.id) ? undefined : prepared.get(row.id);
      const after = this.#count(row, known ?? this.#followAlone(await logOf(row.id)));
      if (after) changed.push(after);
    }
    return changed;
  }

  /** Takes note of what was logged meanwhile. */
  #hear(late: readonly LogEntry[]): void {
    for (const entry of late) {
      if (this.#passed !== null && entry.card <= this.#passed) this.uncounted.push(entry);
      else this.#late.add(entry.card);
    }
    this.lastEntry = late.at(-1)?.id ?? this.lastEntry;
  }

  #followAlone(log: readonly LogEntry[]): Consequences {
    findUnreadable(log, this.kept);
    return followLog(log);
  }

  /** Counts a card. Returns its row where it has to be another one. */
  #count(row: CardRow, { counts, memory, said }: Consequences): CardRow | null {
    const [card, history] = [toCard(row), { memory, said }];
    const followed = { ...card, ...history };
    this.stored.add(card.id);
    if (this.#log.packed.has(card.id) || this.#late.has(card.id)) this.checked += 1;
    this.count.add(followed, counts);
    if (!card.retired) this.cardsIn.set(card.deck, 1 + (this.cardsIn.get(card.deck) ?? 0));
    const isSame = sameHistory(card, history);
    if (isSame && haveSamePlaces(row, toRow(followed))) return null;
    this.#repaired.add(isSame ? "queue" : "history", card.id);
    return toRow({ ...followed, revision: card.revision + 1 });
  }
}

export function findUnreadable(log: readonly LogEntry[], kept: Findings): void {
  for (const entry of log) if (!isReadable(entry)) kept.add("entry unreadable", `${entry.id}`);
}
