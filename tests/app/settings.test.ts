import { expect, it } from "vitest";
import { setSettings, settingProblem } from "#app/settings.ts";
import { defaultSettings } from "#model/settings.ts";
import { readSettings } from "#store/settings.ts";
import { Clock, questions, startApp } from "./environment.ts";

it("refuses a setting outside its limits and keeps what was set", async () => {
  const app = await startApp(new Clock(), questions("a"));
  await setSettings(app, { newCardsPerDay: 3 });
  await expect(setSettings(app, { newCardsPerDay: 4, desiredRetention: 0.99 })).rejects.toThrow(
    RangeError,
  );
  expect(await readSettings(app.db)).toEqual({ ...defaultSettings, newCardsPerDay: 3 });
});

it.each([
  ["desiredRetention", 0.7, null],
  ["desiredRetention", 0.97, null],
  ["desiredRetention", 0.69, "Choose a number from 0.7 to 0.97."],
  ["newCardsPerDay", 0, null],
  ["newCardsPerDay", 2.5, "Choose a whole number from 0 to 200."],
  ["rolloverHour", 13, "Choose a whole number from 0 to 12."],
  ["rolloverHour", Number.NaN, "Choose a whole number from 0 to 12."],
] as const)("says what %s may be: %d", (setting, value, problem) => {
  expect(settingProblem(setting, value)).toBe(problem);
});
