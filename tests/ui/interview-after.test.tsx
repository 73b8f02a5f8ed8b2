import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { deckId } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import { instant } from "#model/time.ts";
import { anInterview, days, now } from "../builders.ts";
import { Device } from "./device.tsx";
import { box, onToday, press, theInterview, twoTopics, type, user } from "./interviews.ts";

const deck = deckId("deck");

/** A device with an interview of yesterday. */
async function afterwards(over: Partial<Interview> = {}) {
  const device = new Device(...twoTopics);
  const app = await device.open();
  await app.db.interviews.put(anInterview("one", { at: instant(now - days(1)), ...over }));
  await device.show("/interviews/one/after");
  return { device, app };
}

it("keeps how an interview went and what was asked, and shows it again", async () => {
  const { device, app } = await afterwards();
  await screen.findByRole("group", { name: "How did Northwind go?" });
  await user.click(screen.getByRole("radio", { name: "Mixed" }));
  await user.click(await box("pricing"));
  await type("What was asked about pricing?", "How would you price it?");
  await press("Save");
  await onToday();
  expect((await theInterview(app)).debrief).toEqual({
    went: "mixed",
    asked: [{ deck, topic: "pricing", question: "How would you price it?" }],
  });

  await device.show("/interviews/one/after");
  expect((await box("pricing")).checked).toBe(true);
  expect(screen.getByDisplayValue("How would you price it?")).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Mixed" }).checked).toBe(true);
  expect(screen.queryByRole("button", { name: "I would rather not say" })).toBeNull();
  await device.show("/decks/deck");
  const line = await screen.findByText(/^Asked on/);
  expect(line.textContent).toMatch(
    /^Asked on (24 November|November 24) at Northwind: How would you price it\?$/,
  );
});

it("asks nothing again of those who would rather not say", async () => {
  const { app } = await afterwards();
  await press("I would rather not say");
  await onToday();
  expect((await theInterview(app)).debrief).toEqual({ went: null, asked: [] });
});

it("asks only about what was covered, and keeps what was typed when a tick is taken away", async () => {
  const { app } = await afterwards({ covers: [{ deck, topics: ["metrics"] }] });
  await user.click(await box("metrics"));
  expect(screen.queryByRole("checkbox", { name: "pricing" })).toBeNull();
  await type("What was asked about metrics?", "Which one?");
  await user.click(await box("metrics"));
  await user.click(await box("metrics"));
  expect(screen.getByDisplayValue("Which one?")).toBeTruthy();
  await user.click(await box("metrics"));
  await press("Save");
  await onToday();
  expect((await theInterview(app)).debrief).toEqual({ went: null, asked: [] });
});

it("leads to the interview itself", async () => {
  await afterwards();
  await user.click(await screen.findByRole("link", { name: "Change or remove this interview" }));
  await screen.findByRole("heading", { level: 1, name: "Interview" });
});
