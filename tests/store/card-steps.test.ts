import { expect, it } from "vitest";
import { reviewId } from "#model/ids.ts";
import { type CardStep, cardIds, rewriteCards, type StoredStep } from "#store/card-steps.ts";
import { deviceValue, setDeviceValue } from "#store/device.ts";
import { toRow } from "#store/rows.ts";
import { aCard, aReview } from "../builders.ts";
import { withDatabase } from "./database.ts";

const idOf = (key: string) => aCard(key).id;

/** Four cards, two reviews of the first, and roll-ups that are current. */
const filled = () =>
  withDatabase(async (db) => {
    await db.cards.bulkPut(["a", "b", "c", "d"].map((key) => toRow(aCard(key))));
    await db.reviews.bulkAdd([aReview("1"), aReview("2")]);
    await setDeviceValue(db, "rollUps", 1);
  });

const all: CardStep = { behind: null, upTo: null, lastEntry: null };

it.each<[string, Partial<CardStep>, string[]]>([
  ["all of them", {}, ["a", "b", "c", "d"]],
  ["those up to one", { upTo: idOf("b") }, ["a", "b"]],
  ["those behind one", { behind: idOf("b") }, ["c", "d"]],
  ["those between", { behind: idOf("a"), upTo: idOf("c") }, ["b", "c"]],
])("gives of neighbouring cards %s", async (_, over, keys) => {
  const db = await filled();
  let given: StoredStep["rows"] = [];
  const step = await rewriteCards(db, { ...all, ...over }, async ({ rows }) => {
    given = rows;
    return [];
  });
  await step.written;
  expect(given.map(({ id }) => id)).toEqual(keys.map(idOf));
  // Nothing was written, so what is counted is still right.
  expect(await deviceValue(db, "rollUps")).toBe(1);
});

it("gives what was logged behind an entry, and the log of a card that is asked for", async () => {
  const db = await filled();
  const step = { ...all, lastEntry: reviewId("1") };
  const { written } = await rewriteCards(db, step, async ({ late, logOf }) => {
    expect(late.map(({ id }) => id)).toEqual(["2"]);
    expect((await logOf(idOf("a"))).map(({ id }) => id)).toEqual(["1", "2"]);
    expect(await logOf(idOf("b"))).toEqual([]);
    return [];
  });
  await written;
});

it("writes rows, and has the roll-ups counted anew", async () => {
  const db = await filled();
  const { written } = await rewriteCards(db, all, async ({ rows }) =>
    rows.filter(({ id }) => id === idOf("b")).map((row) => ({ ...row, order: 7 })),
  );
  await written;
  expect((await db.cards.toArray()).map(({ order }) => order)).toEqual([0, 7, 0, 0]);
  expect(await deviceValue(db, "rollUps")).toBe(0);
});

it("writes nothing where it fails", async () => {
  const db = await filled();
  const failing = rewriteCards(db, all, () => Promise.reject(new Error("It cannot be followed.")));
  await expect(failing).rejects.toThrow("It cannot be followed.");
  expect(await deviceValue(db, "rollUps")).toBe(1);
});

it("gives the ids of all cards in their order, some at a time", async () => {
  const keys = Array.from({ length: 2_050 }, (_, at) => `${at}`.padStart(4, "0"));
  const db = await withDatabase(
    async (db) => void (await db.cards.bulkPut(keys.map((key) => toRow(aCard(key))))),
  );
  const steps: string[][] = [];
  for await (const ids of cardIds(db, 400)) steps.push([...ids]);
  expect(steps.flat()).toEqual(keys.map(idOf));
  // A thousand are read at once.
  expect(steps.map(({ length }) => length)).toEqual([400, 400, 200, 400, 400, 200, 50]);
  for await (const _ of cardIds(await withDatabase(), 400)) expect.unreachable();
});
