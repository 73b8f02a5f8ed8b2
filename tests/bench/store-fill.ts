import { deckChanges } from "#deck/changes.ts";
import { RollUpCount } from "#insight/count.ts";
import { type DayRules, dayOf } from "#model/day.ts";
import type { Deck } from "#model/deck.ts";
import { deckId, noteId } from "#model/ids.ts";
import { contentOf, type Note } from "#model/note.ts";
import type { Review } from "#model/review.ts";
import { rollUpVersion } from "#model/roll-up-version.ts";
import { defaultSettings } from "#model/settings.ts";
import { instant } from "#model/time.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { deviceValue, setDeviceValue } from "#store/device.ts";
import { lastEntryId, logSize } from "#store/log-size.ts";
import { logMark } from "#store/recount.ts";
import { type CardRow, toRow } from "#store/rows.ts";
import type { Random } from "./learners.ts";
import { randomFrom } from "./random.mjs";
import { daysBefore, type PractisedDay, practised } from "./store-history.ts";

const deckCount = 10;
const topicsPerDeck = 20;
const practisedDays = 365;
/** Cards are introduced evenly over so many of the first days. FSRS then asks for about eleven reviews of each by the last. */
const introducedWithin = 300;
/** So many cards, and so many reviews, are put in a transaction. */
const [cardBatch, reviewBatch] = [5_000, 20_000];

/** What lies in the database of the app. */
export type Filling = {
  readonly cards: number;
  readonly reviews: number;
  /** Whether the roll-ups hold all of it, counted by the rules of this version. */
  readonly isCounted: boolean;
};

export async function fillingOf(): Promise<Filling> {
  const db = await openDatabase("rehearse");
  const [cards, reviews, version] = await Promise.all([
    db.cards.count(),
    db.reviews.count(),
    deviceValue(db, "rollUps"),
  ]);
  db.close();
  return { cards, reviews, isCounted: version === rollUpVersion };
}

/** Leaves the store as it is some time after a start: all of it was looked at and backed up today, so that nothing else runs. */
export async function settleStore(): Promise<void> {
  const db = await openDatabase("rehearse");
  const [entries, last] = await Promise.all([logSize(db), lastEntryId(db)]);
  localStorage.setItem("rehearse-log", JSON.stringify({ entries, digest: null, last }));
  const at = instant(Date.now());
  await setDeviceValue(db, "backedUp", { mark: await logMark(db), at, problem: null });
  db.close();
}

/** Adds decks of cards to what the app has stored, and reviews up to yesterday, each followed up as the app does. */
export async function fillStore(cards: number, reviews: number): Promise<void> {
  const db = await openDatabase("rehearse");
  const random = randomFrom(1);
  const today = dayOf(instant(Date.now()), rules);
  const days = daysBefore(today, practisedDays, rules, random);
  const count = new RollUpCount();
  // Until all is there, the app would have to count.
  await put(db, { device: [{ key: "rollUps", value: 0 }] });
  const logs: Review[][] = [];
  for (let position = 0; position < deckCount; position += 1) {
    const deck = deckOf(position, cards / deckCount);
    logs.push(await fillDeck(db, deck, position, reviews / deckCount, days, count, random));
  }
  // The order in which they are made, which is that of most of their indexes, and much faster to write.
  const log = logs.flat().sort((a, b) => a.at - b.at);
  for (const some of inBatches(log, reviewBatch)) await put(db, { reviews: some });
  const { days: derivedDays, topics: derivedTopics } = count.rollUps();
  await put(db, { derivedDays, derivedTopics, device: [{ key: "rollUps", value: rollUpVersion }] });
  db.close();
}

const rules: DayRules = {
  rolloverHour: defaultSettings.rolloverHour,
  offsetAt: (at) => -new Date(at).getTimezoneOffset(),
};

/**
 * Practises the cards of a deck one after another until it has its reviews; those that are left were never seen.
 *
 * @returns the reviews, which are still to be stored
 */
async function fillDeck(
  db: Database,
  { notes, ...summary }: Deck,
  at: number,
  reviews: number,
  days: readonly PractisedDay[],
  count: RollUpCount,
  random: Random,
): Promise<Review[]> {
  const position = at - deckCount;
  const { cards } = deckChanges({ notes: [], cards: [] }, { ...summary, notes }, position);
  const log: Review[] = [];
  const rows = cards.map((unseen, index): CardRow => {
    const begin = Math.floor(introducedWithin * random());
    const left = reviews - log.length;
    const done = practised(unseen, pointsOf(notes[index]), days, begin, left, random);
    count.add(done.card, done.counts);
    log.push(...done.log);
    return toRow(done.card);
  });
  for (const some of inBatches(rows, cardBatch)) await put(db, { cards: some });
  for (const some of inBatches(notes, cardBatch)) await put(db, { notes: some });
  const row = { ...summary, position, origin: "guide", retired: false, derivedCards: notes.length };
  await put(db, { decks: [row] });
  return log;
}

const inBatches = <Row>(rows: readonly Row[], size: number): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );

/** Puts rows in a transaction that does not wait for the disk: should the power fail, the store is filled anew. */
const put = (db: Database, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> =>
  new Promise((resolve, reject) => {
    const tables = Object.keys(rows);
    const writing = db.backendDB().transaction(tables, "readwrite", { durability: "relaxed" });
    writing.onabort = () => reject(writing.error);
    writing.oncomplete = () => resolve();
    for (const table of tables) {
      for (const row of rows[table] ?? []) writing.objectStore(table).put(row);
    }
  });

function deckOf(position: number, size: number): Deck {
  const id = deckId(`guide-${position}`);
  const section = `Part ${position + 1}`;
  return {
    id,
    title: `Questions of part ${position + 1}`,
    about: "",
    position: null,
    guide: { title: "A very long guide", section, year: 2026 },
    notes: Array.from({ length: size }, (_, at): Note => {
      const points = Array.from({ length: 1 + (at % 4) }, (_, point) => pointAt(at, point));
      return {
        id: noteId(id, `question-${at}`),
        deck: id,
        topic: `Topic ${position + 1}.${1 + (at % topicsPerDeck)}`,
        section,
        content: { kind: "question", prompt: promptAt(at), points },
        disputed: [],
        edit: null,
        retired: false,
      };
    }),
  };
}

const promptAt = (at: number): string =>
  `Which decision of case ${at} would you defend before a committee, and on what evidence?`;

const pointAt = (at: number, point: number): string =>
  `Reason ${point + 1} of case ${at}: what it cost, and what came of it`;

function pointsOf(note: Note | undefined): number {
  const content = note && contentOf(note);
  return content?.kind === "question" ? content.points.length : 0;
}
