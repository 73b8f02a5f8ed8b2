import { describe, expect, it } from "vitest";
import type { Day } from "#model/day.ts";
import { later } from "#model/time.ts";
import {
  cardsById,
  dueCards,
  dueCount,
  introducedOn,
  learningCards,
  unseenCards,
  upcomingCards,
} from "#store/cards.ts";
import { toCard, toRow } from "#store/rows.ts";
import { aCard, inLearning, learned, minutes, now, today } from "../builders.ts";
import { withDatabase } from "./database.ts";

const dueOn = (key: string, day: string) => aCard(key, { memory: learned({ dueOn: day as Day }) });
const step = (key: string, wait: number) =>
  aCard(key, { memory: inLearning({ dueAt: later(now, minutes(wait)) }) });

const cards = [
  dueOn("late", "2026-11-20"),
  dueOn("today", "2026-11-25"),
  dueOn("tomorrow", "2026-11-26"),
  dueOn("later", "2026-12-26"),
  step("second", 9),
  step("first", 1),
  aCard("new-2", { order: 2 }),
  aCard("new-1", { order: 1 }),
  { ...dueOn("suspended", "2026-11-20"), suspended: true },
  { ...dueOn("retired", "2026-11-20"), retired: true },
  aCard("suspended new", { order: 0, suspended: true }),
];
const filled = () =>
  withDatabase(async (db) => {
    await db.cards.bulkPut(cards.map(toRow));
  });
const keys = async (found: Promise<{ note: string }[]>) =>
  (await found).map((card) => card.note.replace("deck/", ""));

describe("the queues", () => {
  it("hold each card in one of them, in order, and no suspended or retired one", async () => {
    const db = await filled();
    expect(await keys(dueCards(db, today, 9))).toEqual(["late", "today"]);
    expect(await keys(upcomingCards(db, today, 9))).toEqual(["tomorrow", "later"]);
    expect(await keys(learningCards(db))).toEqual(["first", "second"]);
    expect(await keys(unseenCards(db, 9))).toEqual(["new-1", "new-2"]);
  });

  it("are read to a limit", async () => {
    const db = await withDatabase(async (fresh) => {
      const many = Array.from({ length: 1_200 }, (_, at) => toRow(dueOn(`${at}`, "2026-11-20")));
      await fresh.cards.bulkPut(many);
    });
    expect(await dueCards(db, today, 200)).toHaveLength(200);
    expect(await dueCount(db, today, 1_200)).toBe(1_200);
    expect(await dueCount(db, today, 1_199)).toBe(1_200);
    expect(await dueCount(db, today, 999)).toBe(1_000);
  });
});

it("counts the cards that had their first review on a day, suspended ones included", async () => {
  const db = await filled();
  await db.cards.put(toRow(aCard("x", { suspended: true, memory: inLearning() })));
  expect(await introducedOn(db, today)).toBe(3);
});

it("gives back a card as it was stored", async () => {
  for (const card of cards) expect(toCard(toRow(card))).toEqual(card);
  const db = await filled();
  const late = dueOn("late", "2026-11-20");
  expect(await cardsById(db, [late.id, aCard("gone").id])).toEqual([late]);
});
