import { expect, it } from "vitest";
import { checkData } from "#app/check.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { readToday } from "#app/today.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import { dayRollUps } from "#store/roll-ups.ts";
import { toCard } from "#store/rows.ts";
import { days, minutes, today } from "../builders.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

const note = noteId(deckId("deck"), "a");
const sound = { repaired: 0, recounted: false };

/** An app of one card, which was rated once. */
async function practised() {
  const clock = new Clock();
  const app = await startApp(clock, questions("a"));
  await answer(await open(app), "easy");
  return { app, clock };
}

const stored = async ({ db }: Rehearse) => {
  const row = await db.cards.get(cardId(note, "recall"));
  return row && toCard(row);
};

const reset = (app: Rehearse) =>
  actOnNotes(app, { type: "reset", notes: [note] }, (notes) => `${notes} begun anew`);

it("a card that was reset is new again, and its reviews stay counted", async () => {
  const { app, clock } = await practised();
  const before = await dayRollUps(app.db, today, today);
  expect(await reset(app)).toBe(1);
  expect(await stored(app)).toMatchObject({ memory: { phase: "new" }, said: [] });
  // A note that was practised on a day is not asked once more on it.
  clock.pass(days(1));
  expect((await readToday(app)).plan.unseen).toBe(1);
  expect(await dayRollUps(app.db, today, today)).toEqual(before);
  await expectMemoriesToFollowFromLogs(app);
  expect(await checkData(app)).toMatchObject(sound);
});

it("undoing it brings back all that was known of the card", async () => {
  const { app } = await practised();
  const before = await stored(app);
  await reset(app);
  expect(await app.undo.undo()).toMatchObject({ done: "1 begun anew" });
  expect(await stored(app)).toEqual({ ...before, revision: (before?.revision ?? 0) + 2 });
  // The review, the reset, and what takes it back: nothing is ever removed from the log.
  expect(await app.db.reviews.count()).toBe(3);
  await expectMemoriesToFollowFromLogs(app);
  expect(await checkData(app)).toMatchObject(sound);
});

it("a card that was never seen is not reset", async () => {
  const app = await startApp(new Clock(), questions("a"));
  expect(await reset(app)).toBe(0);
  expect(app.undo.last()).toBeNull();
  expect(await app.db.reviews.count()).toBe(0);
});

it("it can be rated after it, though the clock was set back in between", async () => {
  const { app, clock } = await practised();
  await reset(app);
  clock.pass(-days(2));
  const practice = await open(app);
  expect(asked(practice)).toBe("a");
  await answer(practice, "good");
  expect(await stored(app)).toMatchObject({ memory: { reviews: 1 } });
  await expectMemoriesToFollowFromLogs(app);
  clock.pass(days(2) + minutes(1));
  expect(await checkData(app)).toMatchObject(sound);
});

it("the log outside the database knows of it, so that no loss is told at the next start", async () => {
  const { app } = await practised();
  await reset(app);
  await app.tripwire.survey();
  expect(app.tripwire.loss()).toBeNull();
  expect(app.tripwire.entries()).toBe(2);
});
