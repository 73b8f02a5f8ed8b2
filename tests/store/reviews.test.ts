import { describe, expect, it } from "vitest";
import type { Card } from "#model/card.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import type { Consequences } from "#model/roll-up.ts";
import type { Database } from "#store/database.ts";
import { StaleCardError } from "#store/errors.ts";
import { cardLog, logOfDays, readCard } from "#store/reviews.ts";
import { addLateCounts, changeCards } from "#store/roll-ups.ts";
import { toRow } from "#store/rows.ts";
import { saveEntry } from "#store/save-entry.ts";
import { aCard, aNote, aReview, inLearning, learned, today } from "../builders.ts";
import { withDatabase } from "./database.ts";

/** A database with the cards and notes of these keys. */
const filled = (...keys: string[]) =>
  withDatabase(async (db) => {
    await db.notes.bulkPut(keys.map((key) => aNote(key)));
    await db.cards.bulkPut(keys.map((key) => toRow(aCard(key))));
  });

const all = async (db: Database) => ({
  cards: await db.cards.toArray(),
  reviews: await db.reviews.toArray(),
  days: await db.derivedDays.toArray(),
  topics: await db.derivedTopics.toArray(),
  late: await db.derivedLateCounts.toArray(),
});

/** What follows from a review of today that took eight seconds, with a memory. */
const follows = (memory: MemoryState): Consequences => ({
  memory,
  said: [{ hit: [0], of: 2 }],
  counts: [{ day: today, class: 7, topicClass: 5, tookMs: 8_000, by: 1 }],
});

const storedCard = async (db: Database, card: Card) => (await readCard(db, card.id))?.card;

describe("saving a review", () => {
  it("appends it, stores the memory and reads the next card", async () => {
    const db = await filled("a", "b");
    const { next, saved } = saveEntry(
      db,
      aReview("1"),
      aCard("a"),
      follows(inLearning()),
      aCard("b").id,
    );
    expect(await next).toEqual({ card: aCard("b"), note: aNote("b") });
    await saved;
    expect(await storedCard(db, aCard("a"))).toEqual(
      aCard("a", { memory: inLearning(), said: [{ hit: [0], of: 2 }], revision: 1 }),
    );
    expect(await cardLog(db, aCard("a").id)).toEqual([aReview("1")]);
  });

  it("counts it for its day and its topic, and only once", async () => {
    const db = await withDatabase(async (db) => {
      const added = [aCard("a"), aCard("b")].map((after) => ({ before: null, after }));
      await db.transaction("rw", db.cards, db.decks, db.derivedTopics, async () => {
        await changeCards(db, added);
      });
    });
    for (let times = 0; times < 2; times += 1) {
      await saveEntry(db, aReview("1"), aCard("a"), follows(learned({ dueOn: today })), null).saved;
    }
    await addLateCounts(db);
    const { days, topics } = await all(db);
    expect(days).toEqual([{ day: today, tookMs: 8_000, reviews: new Int32Array([7, 1]) }]);
    // 2026-11-25 is day 20,782 since 1970, in period 742 of 28 days; the card was reviewed ten days before it is due.
    expect(topics).toMatchObject([
      {
        cards: 2,
        due: new Int32Array([20_782, 1]),
        intervals: new Int32Array([10, 1]),
        reviews: new Int32Array([742 * 4096 + 5, 1]),
      },
    ]);
  });

  it("reads the same card as the next one with its new memory", async () => {
    const db = await filled("a");
    const { next } = saveEntry(db, aReview("1"), aCard("a"), follows(inLearning()), aCard("a").id);
    expect((await next)?.card).toMatchObject({ memory: inLearning(), revision: 1 });
  });

  it("twice writes it once, so that a write may be repeated", async () => {
    const db = await filled("a", "b");
    for (let times = 0; times < 2; times += 1) {
      const { next, saved } = saveEntry(
        db,
        aReview("1"),
        aCard("a"),
        follows(inLearning()),
        aCard("b").id,
      );
      expect((await next)?.card.id).toBe(aCard("b").id);
      await saved;
    }
    expect(await db.reviews.count()).toBe(1);
    expect(await storedCard(db, aCard("a"))).toMatchObject({ revision: 1 });
  });

  it("of a card that was rated elsewhere is refused, and nothing is written", async () => {
    const db = await filled("a");
    await saveEntry(db, aReview("1"), aCard("a"), follows(inLearning()), null).saved;
    const before = await all(db);
    await expect(
      saveEntry(db, aReview("2"), aCard("a"), follows(learned()), null).saved,
    ).rejects.toThrow(StaleCardError);
    expect(await all(db)).toEqual(before);
  });

  it("lets one of two tabs win when both rate the same card at once", async () => {
    const db = await filled("a");
    const rivals = Array.from(
      { length: 20 },
      (_, at) => saveEntry(db, aReview(`${at}`), aCard("a"), follows(inLearning()), null).saved,
    );
    const outcomes = await Promise.allSettled(rivals);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.reviews.count()).toBe(1);
    expect(await storedCard(db, aCard("a"))).toMatchObject({ revision: 1 });
  });

  it("that fails half-way leaves everything as it was", async () => {
    const db = await filled("a");
    const before = await all(db);
    const notStorable = { ...aReview("1"), tookMs: (() => 1) as unknown as number };
    await expect(
      saveEntry(db, notStorable, aCard("a"), follows(inLearning()), null).saved,
    ).rejects.toThrow();
    expect(await all(db)).toEqual(before);
  });

  it("is flushed to the disk before it counts as saved", async () => {
    const db = await filled("a");
    const durabilities: string[] = [];
    db.use({
      stack: "dbcore",
      name: "watch",
      create: (core) => ({
        ...core,
        transaction: (stores, mode, options) => {
          durabilities.push(`${mode} ${options?.durability}`);
          return core.transaction(stores, mode, options);
        },
      }),
    });
    db.close();
    await db.open();
    await saveEntry(db, aReview("1"), aCard("a"), follows(inLearning()), null).saved;
    expect(durabilities).toEqual(["readwrite strict"]);
  });
});

describe("a card", () => {
  it("that is suspended, retired or gone is not read", async () => {
    const db = await filled("a");
    await db.cards.bulkPut([
      toRow(aCard("s", { suspended: true })),
      toRow(aCard("r", { retired: true })),
    ]);
    await db.notes.bulkPut([aNote("s"), aNote("r")]);
    const read = await Promise.all(["s", "r", "gone"].map((key) => readCard(db, aCard(key).id)));
    expect(read).toEqual([null, null, null]);
    expect(aCard("a").memory).toEqual(unseen);
  });
});

it("the log of days holds both ends", async () => {
  const db = await filled();
  const onDay = (id: string, day: string) => aReview(id, { day: day as never });
  await db.reviews.bulkAdd([
    onDay("1", "2026-11-23"),
    onDay("2", "2026-11-24"),
    onDay("3", "2026-11-25"),
    onDay("4", "2026-11-26"),
  ]);
  const found = await logOfDays(db, "2026-11-24" as never, "2026-11-25" as never);
  expect(found.map((entry) => entry.id)).toEqual(["2", "3"]);
});
