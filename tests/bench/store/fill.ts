import { deckChanges } from "#deck/changes.ts";
import { RollUpCount } from "#insight/count.ts";
import { segmentOf } from "#memory/log-segment.ts";
import { dayOf } from "#model/day.ts";
import type { Deck } from "#model/deck.ts";
import { deckId, noteId } from "#model/ids.ts";
import { segmentSize } from "#model/log-segment.ts";
import { contentOf, type Note } from "#model/note.ts";
import type { Review } from "#model/review.ts";
import { rollUpVersion } from "#model/roll-up-version.ts";
import { instant } from "#model/time.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { type CardRow, toCard, toRow } from "#store/rows.ts";
import { forgetSearch } from "#store/search.ts";
import type { Random } from "../learners.ts";
import { randomFrom } from "../random.mjs";
import { daysBefore, type Habit, practised, rules } from "./history.ts";
import { pointsOf, questionOf } from "./texts.ts";
import { inBatches, put, settle } from "./writing.ts";

const deckCount = 40;
/** The part of the cards that lies in the first deck. */
const ofFirst = 1 / 5;
const topicsPerDeck = 20;
/** So many cards, and so many reviews, are put in a transaction. */
const [cardBatch, reviewBatch] = [5_000, 20_000];

/** A year; cards are introduced evenly over its first 300 days. FSRS then asks for about eleven reviews of each. */
const longHabit: Habit = { days: 365, introducedWithin: 300, pause: 0 };
/** Begun lately, and left for a week, so that a long sitting waits. */
const shortHabit: Habit = { days: 21, introducedWithin: 12, pause: 7 };

/**
 * Adds decks to those that the app has stored until there are 40 with so many cards in all, and reviews of them up to
 * yesterday, each followed up as the app does.
 */
export async function fillLarge(cards: number, reviews: number): Promise<void> {
  const db = await openDatabase("rehearse");
  const [decksThere, cardsThere] = [await db.decks.count(), await db.cards.count()];
  const sizes = sizesOf(cards - cardsThere, deckCount - decksThere, Math.round(cards * ofFirst));
  const fill = new Filling(db, longHabit);
  for (const [at, size] of sizes.entries()) {
    const wanted = Math.round((reviews * size) / (cards - cardsThere));
    await fill.addDeck(deckOf(at, size, fill.random), at - sizes.length, wanted);
  }
  await fill.finish();
}

/** Adds reviews of the cards that the app has stored, those in front first. */
export async function fillSmall(reviews: number): Promise<void> {
  const db = await openDatabase("rehearse");
  const fill = new Filling(db, shortHabit);
  const rows = await db.cards.toArray();
  const byOrder = rows.map(toCard).sort((a, b) => a.order - b.order);
  const notes = new Map((await db.notes.toArray()).map((note) => [note.id, note]));
  await put(db, {
    cards: byOrder.map((card) => fill.practise(card, notes.get(card.note), reviews)),
  });
  await fill.finish();
}

/** What is known of a filling while it goes on. */
class Filling {
  readonly random = randomFrom(1);
  readonly #db: Database;
  readonly #habit: Habit;
  readonly #days;
  readonly #count = new RollUpCount();
  readonly #log: Review[] = [];

  constructor(db: Database, habit: Habit) {
    this.#db = db;
    this.#habit = habit;
    this.#days = daysBefore(dayOf(instant(Date.now()), rules), habit, this.random);
  }

  /** Stores a deck, and practises its cards one after another until it has its reviews; those left were never seen. */
  async addDeck({ notes, ...summary }: Deck, position: number, reviews: number): Promise<void> {
    const { cards } = deckChanges({ notes: [], cards: [] }, { ...summary, notes }, position);
    const most = this.#log.length + reviews;
    const rows = cards.map((card, at) => this.practise(card, notes[at], most));
    const kept = { position, origin: "guide", retired: false, derivedCards: notes.length };
    for (const some of inBatches(rows, cardBatch)) await put(this.#db, { cards: some });
    for (const some of inBatches(notes, cardBatch)) await put(this.#db, { notes: some });
    await put(this.#db, { decks: [{ ...summary, ...kept }] });
  }

  /** A card with what follows from its reviews, which are kept for the end: until the log has so many in all. */
  practise(unseen: ReturnType<typeof toCard>, note: Note | undefined, most: number): CardRow {
    const begin = Math.floor(this.#habit.introducedWithin * this.random());
    const left = most - this.#log.length;
    const points = pointCount(note);
    const done = practised(unseen, points, this.#days, begin, left, this.random);
    this.#count.add(done.card, done.counts);
    this.#log.push(...done.log);
    return toRow(done.card);
  }

  async finish(): Promise<void> {
    // The order in which they are made, which is that of most of their indexes, and much faster to write.
    const log = this.#log.sort((a, b) => a.at - b.at);
    for (const some of inBatches(log, reviewBatch)) await put(this.#db, { reviews: some });
    const inOrder = log.sort((a, b) => (a.id < b.id ? -1 : 1));
    const segments = inBatches(inOrder, segmentSize).filter((some) => some.length === segmentSize);
    for (const some of segments) await put(this.#db, { derivedSegments: [segmentOf(some)] });
    const { days, topics } = this.#count.rollUps();
    const version = { key: "rollUps", value: rollUpVersion };
    await put(this.#db, { derivedDays: days, derivedTopics: topics, device: [version] });
    // The app has not seen that notes were written.
    await forgetSearch(this.#db);
    await settle(this.#db);
    this.#db.close();
  }
}

/** The first deck is as large as told; the others share what is left. */
const sizesOf = (cards: number, decks: number, first: number): number[] =>
  Array.from({ length: decks }, (_, at) => {
    if (at === 0) return first;
    const share = (each: number) => Math.round(((cards - first) * each) / (decks - 1));
    return share(at) - share(at - 1);
  });

function deckOf(position: number, size: number, random: Random): Deck {
  const id = deckId(`guide-${position}`);
  const section = `Part ${position + 1}`;
  return {
    id,
    title: `Questions of part ${position + 1}`,
    about: "",
    position: null,
    guide: { title: "A very long guide", section, year: 2026 },
    notes: Array.from(
      { length: size },
      (_, at): Note => ({
        id: noteId(id, `question-${at}`),
        deck: id,
        topic: `Topic ${position + 1}.${1 + (at % topicsPerDeck)}`,
        section,
        content: { kind: "question", prompt: questionOf(random), points: pointsOf(random) },
        disputed: [],
        edit: null,
        retired: false,
      }),
    ),
  };
}

function pointCount(note: Note | undefined): number {
  const content = note && contentOf(note);
  return content?.kind === "question" ? content.points.length : 0;
}
