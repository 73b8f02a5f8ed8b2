import { expect, it } from "vitest";
import type { Day } from "#model/day.ts";
import { later } from "#model/time.ts";
import { toRow } from "#store/rows.ts";
import { notesDue, notesMissed, notesOfLeeches, notesUnseen } from "#store/search-states.ts";
import { aCard, aReview, days, inLearning, learned, now, today } from "../builders.ts";
import { withDatabase } from "./database.ts";

const tomorrow = "2026-11-26" as Day;

it("tells the notes that have a card in a state", async () => {
  const db = await withDatabase(async (db) => {
    await db.cards.bulkAdd(
      [
        aCard("due", { memory: learned({ dueOn: today }) }),
        aCard("step", { memory: inLearning({ dueAt: now }) }),
        aCard("later", { memory: learned({ dueOn: tomorrow }) }),
        aCard("unseen"),
        aCard("leech", { memory: learned({ dueOn: tomorrow, lapses: 4 }) }),
        aCard("out", { memory: learned({ dueOn: today, lapses: 4 }), suspended: true }),
      ].map(toRow),
    );
  });
  expect([...(await notesDue(db, today, now))].sort()).toEqual(["deck/due", "deck/step"]);
  expect([...(await notesUnseen(db))]).toEqual(["deck/unseen"]);
  expect([...(await notesOfLeeches(db))]).toEqual(["deck/leech"]);
});

it("tells the notes that were missed within so many days", async () => {
  const card = (key: string) => aCard(key).id;
  const db = await withDatabase(async (db) => {
    await db.reviews.bulkAdd([
      aReview("1", { card: card("a"), rating: "again", at: later(now, -days(6)) }),
      aReview("2", { card: card("b"), rating: "again", at: later(now, -days(8)) }),
      aReview("3", { card: card("c"), rating: "good", at: later(now, -days(1)) }),
    ]);
  });
  expect([...(await notesMissed(db, 7, now))]).toEqual(["deck/a"]);
});
