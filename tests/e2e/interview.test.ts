import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { LogEntry } from "#model/review.ts";
import { beginVisit } from "./harness/journey.ts";
import type { Person, RatingName } from "./harness/person.ts";

const day = 86_400_000;
const start = new Date(2026, 11, 1, 9, 0);

/** Moves the clock to nine in the morning, some days after the first, and opens Today. */
async function atDay(person: Person, count: number): Promise<void> {
  await person.page.clock.setSystemTime(start.getTime() + count * day);
  await person.open();
}

async function cardsToday(page: Page): Promise<number> {
  await page.getByText(/^Planned for/).waitFor();
  return Number(await page.locator(".today-number").textContent());
}

/** What Today says of the interview: how much will be recalled, and in which range, in percent. */
async function readiness(page: Page): Promise<{ ready: number; low: number; high: number }> {
  const sentence = page.getByText(/^Ready for \d+%/);
  await sentence.waitFor();
  const text = (await sentence.textContent()) ?? "";
  const [ready, low, high] = [/Ready for (\d+)%/, /between (\d+)%/, /and (\d+)%\.$/].map(
    (pattern) => Number(pattern.exec(text)?.[1]),
  );
  return { ready: ready ?? 0, low: low ?? 0, high: high ?? 0 };
}

/** Answers all that is planned for the day, each card in twenty seconds. */
async function practiseAll(person: Person, ratings: readonly RatingName[]): Promise<number> {
  const { page } = person;
  const count = await cardsToday(page);
  await person.practise();
  for (let at = 0; at < count; at += 1) {
    await page.clock.fastForward(20_000);
    await person.answer(ratings[at % ratings.length] as RatingName);
  }
  await page.getByRole("heading", { name: "Done" }).waitFor();
  return count;
}

it("plans for an interview, follows days that were practised and missed, and lets go when it is over", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await page.clock.install({ time: start });
  await person.open();
  await page.getByRole("link", { name: "Set an interview date" }).click();
  await page.getByLabel("Name").fill("Northwind");
  await page.getByLabel("Date", { exact: true }).fill("2026-12-11");
  await page.getByLabel("Time", { exact: true }).fill("10:00");
  await page.getByRole("button", { name: "Save" }).click();
  expect(await cardsToday(page)).toBe(60);

  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Monday to Friday").fill("5");
  await page.getByLabel("Saturday and Sunday").fill("5");
  await person.open();
  expect(await cardsToday(page)).toBe(15);
  const first = await readiness(page);
  expect(first.low).toBeLessThanOrEqual(first.ready);
  expect(first.ready).toBeLessThanOrEqual(first.high);

  let reviews = 0;
  for (const days of [0, 1, 2]) {
    await atDay(person, days);
    const count = await practiseAll(person, ["Good", "Again", "Good"]);
    expect(count).toBeLessThanOrEqual(15);
    reviews += count;
    await page.getByRole("button", { name: "Back to Today" }).click();
    await page.getByText("Done for today").waitFor();
    await page.getByRole("button", { name: "Go over what you missed" }).waitFor();
  }
  await person.open();
  const practised = await readiness(page);

  await atDay(person, 5);
  const missed = await readiness(page);
  expect(missed.ready).toBeLessThan(practised.ready);
  reviews += await practiseAll(person, ["Good"]);
  await person.open();
  const wentOn = await readiness(page);
  expect(wentOn.ready).toBeGreaterThanOrEqual(missed.ready);

  const log = await person.rows<LogEntry>("reviews");
  expect(log).toHaveLength(reviews);
  expect(reviews).toBeGreaterThan(50);
  for (const entry of log)
    expect(entry).toMatchObject({ origin: "interview", scheduler: { sameDaySteps: false } });

  await atDay(person, 10);
  await page.getByText(/^A short warm-up for/).waitFor();
  expect(Number(await page.locator(".today-number").textContent())).toBeLessThanOrEqual(30);

  await atDay(person, 11);
  await page.getByText("How did Northwind go?").waitFor();
  await page.getByRole("link", { name: "Set an interview date" }).waitFor();
  await page.getByRole("button", { name: "Practise" }).waitFor();
});

it("says before the days are lost that it does not fit, and mends it with one tap", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await page.clock.install({ time: start });
  await person.open("#/interviews/new");
  await page.getByLabel("Date", { exact: true }).fill("2026-12-05");
  await page.getByRole("button", { name: "Save" }).click();
  const before = await readiness(page);
  await page.getByText(/cards will not be ready/).waitFor();

  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "Plan with 25 minutes a day" }).waitFor();

  await page.getByRole("button", { name: /^\d+ more minutes a day/ }).click();
  await page.getByText(/cards will not be ready/).waitFor({ state: "hidden" });
  expect((await readiness(page)).ready).toBeGreaterThan(before.ready);
});
