import { expect, it } from "vitest";
import { reviewId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import type { Database } from "#store/database.ts";
import { areUnchanged, changeMark, logPages } from "#store/log-pages.ts";
import { aReview } from "../builders.ts";
import { withDatabase } from "./database.ts";

const name = (count: number) => `${count}`.padStart(6, "0");
const reviews = (count: number) =>
  Array.from({ length: count }, (_, at) => aReview(name(at))) as LogEntry[];

async function pagesOf(db: Database, behind: string | null = null): Promise<string[][]> {
  const pages: string[][] = [];
  for await (const page of logPages(db, behind === null ? null : reviewId(behind)))
    pages.push(page.map(({ id }) => id));
  return pages;
}

it("gives the whole log in the order of ids, some entries at a time", async () => {
  const log = reviews(1_100);
  const db = await withDatabase(async (db) => void (await db.reviews.bulkAdd(log)));
  const pages = await pagesOf(db);
  expect(pages.flat()).toEqual(log.map(({ id }) => id));
  expect(pages.map(({ length }) => length)).toEqual([500, 500, 100]);
  expect(await pagesOf(db, name(1_097))).toEqual([[name(1_098), name(1_099)]]);
});

it("ends where a page ends, and gives nothing of an empty log", async () => {
  const full = await withDatabase(async (db) => void (await db.reviews.bulkAdd(reviews(1_000))));
  expect((await pagesOf(full)).flat()).toHaveLength(1_000);
  expect((await pagesOf(await withDatabase())).flat()).toEqual([]);
});

it("notices an entry that lies between others, and none that lies behind them", async () => {
  const db = await withDatabase(async (db) => void (await db.reviews.bulkAdd(reviews(5))));
  const stretches = [
    { upTo: reviewId(name(2)), entries: 3 },
    { upTo: reviewId(name(4)), entries: 2 },
  ];
  expect(await areUnchanged(db, stretches)).toBe(true);
  await db.reviews.add(aReview(name(9)));
  expect(await areUnchanged(db, stretches)).toBe(true);
  await db.reviews.add(aReview(`${name(3)} and a half`));
  expect(await areUnchanged(db, stretches)).toBe(false);
});

it("tells that something was changed by the latest stamp, and by the decks of the app", async () => {
  const db = await withDatabase();
  const before = await changeMark(db);
  await db.reviews.bulkAdd(reviews(1));
  expect(await changeMark(db)).toBe(before);
  await db.device.put({ key: "starterDecks", value: "v2" });
  expect(await changeMark(db)).not.toBe(before);
});
