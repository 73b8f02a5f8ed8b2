import { expect, it } from "vitest";
import { readProgress } from "#app/progress.ts";
import { days } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

it("has nothing to tell before the first review, and nothing of later days after it", async () => {
  const app = await startApp(new Clock(), questions("a", "b"));
  expect(await readProgress(app)).toMatchObject({
    isBegun: false,
    isCurrent: true,
    overall: { cards: 2, seen: 0, share: null },
  });
  const practice = await open(app);
  await answer(practice, "easy");
  const { isBegun, overall, weakest, unknown, recall, work } = await readProgress(app);
  expect(isBegun).toBe(true);
  expect(overall).toMatchObject({ cards: 2, seen: 1, evidence: 0 });
  expect([weakest, unknown]).toEqual([[], 1]);
  expect(recall.retention.all).toEqual({ reviews: 0, recalled: 0 });
  expect(work.days.at(-1)).toMatchObject({ day: "2026-11-25", reviews: 1 });
  expect(work.streak).toMatchObject({ days: 1, practisedToday: true });
});

it("tells what falls due, and a pause as a pause", async () => {
  const clock = new Clock();
  const app = await startApp(clock, questions("a"));
  await answer(await open(app), "easy");
  const [card] = await app.db.cards.toArray();
  const dueIn = (Date.parse(`${card?.derivedDueOn}`) - Date.parse("2026-11-25")) / days(1);
  const { forecast } = (await readProgress(app)).work;
  expect(forecast.byDay.indexOf(1)).toBe(dueIn);
  clock.pass(days(60));
  const later = await readProgress(app);
  expect(later.work.forecast).toMatchObject({ overdue: 1 });
  expect(later.work.days.map(({ reviews }) => reviews)).toEqual(Array(30).fill(0));
  expect(later.work.streak).toMatchObject({ days: 0, longest: 1 });
});
