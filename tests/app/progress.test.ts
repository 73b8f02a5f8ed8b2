import { expect, it } from "vitest";
import { readProgress } from "#app/progress.ts";
import { days } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

it("tells reviews by study day and how many were recalled, nothing before the first, and a pause as a pause", async () => {
  const clock = new Clock();
  const app = await startApp(clock, questions("a", "b"));
  expect(await readProgress(app)).toBeNull();
  const practice = await open(app);
  await answer(practice, "easy");
  await answer(practice, "again");
  const [today, ...before] = (await readProgress(app)) ?? [];
  expect(today).toEqual({ day: "2026-11-25", reviews: 2, recalled: 1 });
  expect(before).toHaveLength(13);
  clock.pass(days(30));
  const later = (await readProgress(app)) ?? [];
  expect(later.map((day) => day.reviews)).toEqual(Array(14).fill(0));
});
