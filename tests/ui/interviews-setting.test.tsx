import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { instant } from "#model/time.ts";
import { listDayMinutes } from "#store/day-minutes.ts";
import { readSettings } from "#store/settings.ts";
import { anInterview, days, hours, now, today } from "../builders.ts";
import { Device } from "./device.tsx";
import { field, press, said, twoTopics, type, user } from "./interviews.ts";

const group = () => screen.findByRole("region", { name: "Interviews" });

it("lists the interviews to come, then those that are over", async () => {
  const device = new Device(...twoTopics);
  const app = await device.open();
  await app.db.interviews.bulkPut([
    anInterview("past", { name: "Adatum", at: instant(now - days(2)) }),
    anInterview("longer past", { name: "Contoso", at: instant(now - days(400)) }),
    anInterview("far", { name: "Fabrikam" }),
    anInterview("next", { at: instant(now + days(2) + hours(1)) }),
  ]);
  await device.show("/settings");
  await within(await group()).findByRole("link", { name: /^Northwind/ });
  const links = within(await group()).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "#/interviews/next",
    "#/interviews/far",
    "#/interviews/past/after",
    "#/interviews/longer%20past/after",
    "#/interviews/new",
  ]);
  const [next, , past, longerPast] = links.map((link) => link.textContent);
  expect(next).toMatch(/^Northwind Friday.*(27 November|November 27), 10:00/);
  expect(past).toMatch(/^Adatum was on Monday.*(23 November|November 23)$/);
  expect(longerPast).toMatch(/2025$/);
});

it("leads to a new interview", async () => {
  await new Device(...twoTopics).show("/settings");
  await user.click(await screen.findByRole("link", { name: "Add an interview" }));
  await screen.findByRole("heading", { level: 1, name: "New interview" });
});

it("saves the minutes of the days of the week at once", async () => {
  const device = new Device(...twoTopics);
  await device.show("/settings");
  await type("Monday to Friday", "45");
  await screen.findByText("Saved");
  await type("Saturday and Sunday", "601");
  expect(await said("Saturday and Sunday")).toBe("Choose a whole number from 0 to 600.");
  const { db } = await device.open();
  expect(await readSettings(db)).toMatchObject({ weekdayMinutes: 45 });
});

it("keeps single days, and takes them away again", async () => {
  const device = new Device(...twoTopics);
  await device.show("/settings");
  await type("Date", "2026-11-27");
  await press("Add day");
  expect((await screen.findByText(/: off$/)).textContent).toMatch(/^Friday.*27.*: off$/);
  expect(document.activeElement).toBe(await field("Date"));
  await type("Date", "2026-11-28");
  await type("Minutes", "45");
  await press("Add day");
  expect((await screen.findByText(/: 45 minutes$/)).textContent).toMatch(/^Saturday/);

  await press(/^Remove Friday/);
  await expect.poll(() => screen.queryByText(/: off$/)).toBeNull();
  expect(document.activeElement?.textContent).toBe("Single days");
  const { db } = await device.open();
  expect(await listDayMinutes(db, today)).toMatchObject([{ day: "2026-11-28", minutes: 45 }]);
});

it.each([
  ["Date", "", "Choose a date."],
  ["Date", "2026-11-24", "This day is over. Choose a later one."],
  ["Minutes", "700", "Choose a whole number from 0 to 600."],
])("says next to the field that %s cannot be %j", async (name, typed, sentence) => {
  const device = new Device(...twoTopics);
  await device.show("/settings");
  await type("Date", "2026-11-27");
  await type(name, typed);
  await press("Add day");
  expect(await said(name)).toBe(sentence);
  expect(document.activeElement).toBe(await field(name));
});
