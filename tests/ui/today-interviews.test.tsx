import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { saveInterview } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import { deckId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import { readSettings } from "#store/settings.ts";
import { aNote, days, hours, now } from "../builders.ts";
import { Device } from "./device.tsx";
import { onToday, press, theInterview } from "./interviews.ts";

/** Sixty cards on two topics, and an interview about them in some days. */
async function prepare(inDays: number, minutesADay: number): Promise<[Device, Rehearse]> {
  const notes = Array.from({ length: 60 }, (_, at) =>
    aNote(`n${at}`, { topic: at < 40 ? "pricing" : "metrics" }),
  );
  const device = new Device(...notes);
  const app = await device.open();
  await setSettings(app, { weekdayMinutes: minutesADay, weekendMinutes: minutesADay });
  await saveInterview(app, null, {
    name: "Northwind",
    at: later(now, days(inDays) + hours(1)),
    covers: [{ deck: deckId("deck"), topics: null }],
  });
  return [device, app];
}

const sentence = () => screen.findByText(/^Ready for \d+% of it/);

describe("Today with an interview ahead", () => {
  it("says for which it is planned, when that is, and how ready one will be, with a range", async () => {
    const [device] = await prepare(17, 10);
    await device.show("/");
    expect((await screen.findByText(/^Planned for/)).textContent).toBe("Planned for Northwind");
    const region = await screen.findByRole("region", { name: "Northwind" });
    expect(within(region).getByText(/10:00.*in 17 days$/)).toBeTruthy();
    const said = (await sentence()).textContent ?? "";
    const numbers = [...said.matchAll(/(\d+)%/g)].map((match) => Number(match[1]));
    const [low, high] = numbers.slice(-2);
    expect(said).toMatch(/^Ready for \d+% of it on (12 December|December 12) at 10 minutes a day/);
    expect(said).toMatch(/In 9 of 10 cases it is between \d+% and \d+%\.$/);
    expect(numbers[0]).toBeGreaterThanOrEqual(low as number);
    expect(numbers[0]).toBeLessThanOrEqual(high as number);
  });

  it("draws the days ahead, with the same figures as a table", async () => {
    const [device] = await prepare(5, 10);
    await device.show("/");
    await sentence();
    expect(screen.getByRole("img", { name: /with the plan \d+%\.$/ })).toBeTruthy();
    const table = screen.getByRole("table", { hidden: true });
    expect(within(table).getAllByRole("row", { hidden: true })).toHaveLength(1 + 5);
  });

  it("shows what other minutes would come to, and plans with them when told", async () => {
    const [device, app] = await prepare(6, 5);
    await device.show("/");
    await sentence();
    const slider = await screen.findByRole<HTMLInputElement>("slider", { name: "What if it were" });
    expect(slider.getAttribute("aria-valuetext")).toMatch(/^5 minutes a day, ready for/);
    expect(screen.queryByRole("button", { name: /^Plan with/ })).toBeNull();
    fireEvent.change(slider, { target: { value: `${Number(slider.value) + 1}` } });
    expect(slider.getAttribute("aria-valuetext")).toMatch(/^10 minutes a day, ready for/);
    await press("Plan with 10 minutes a day");
    await waitFor(async () =>
      expect(await readSettings(app.db)).toMatchObject({ weekdayMinutes: 10, weekendMinutes: 10 }),
    );
    await screen.findByText(/at 10 minutes a day/);
  });

  it("says in time that it does not fit, and leaves out a topic at a tap", async () => {
    const [device, app] = await prepare(6, 5);
    await device.show("/");
    await sentence();
    expect(screen.getByText(/^\d+ cards will not be ready\.$/)).toBeTruthy();
    await press(/^Leave out/);
    await waitFor(async () => expect((await theInterview(app)).covers[0]?.topics).toHaveLength(1));
  });

  it("says nothing of that kind when it fits", async () => {
    const [device] = await prepare(14, 20);
    await device.show("/");
    await sentence();
    expect(screen.queryByText(/will not be ready/)).toBeNull();
  });

  it("leads to the interview", async () => {
    const [device, app] = await prepare(5, 10);
    await device.show("/");
    const { id } = await theInterview(app);
    const link = await screen.findByRole("link", { name: "Northwind" });
    expect(link.getAttribute("href")).toBe(`#/interviews/${id}`);
  });

  it("is a day off where there are no minutes", async () => {
    const [device] = await prepare(5, 0);
    await device.show("/");
    expect(await screen.findByRole("heading", { name: "A day off" })).toBeTruthy();
    expect(screen.getByText(/0 minutes a day for your interview/)).toBeTruthy();
  });
});

it("warms up on the day, and asks afterwards how it went", async () => {
  const [device] = await prepare(0, 20);
  await device.show("/");
  expect((await screen.findByText(/^A short warm-up/)).textContent).toContain("Northwind");
  expect(screen.getByRole("button", { name: "Warm up" })).toBeTruthy();

  device.clock.pass(hours(3));
  await device.show("/");
  await onToday();
  expect((await screen.findByText(/^How did/)).textContent).toBe("How did Northwind go?");
  expect(screen.getByRole("link", { name: "Tell what was asked" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Set an interview date" })).toBeTruthy();
});
