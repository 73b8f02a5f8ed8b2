import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { deckId } from "#model/ids.ts";
import { instant } from "#model/time.ts";
import { anInterview, days, now } from "../builders.ts";
import { Device } from "./device.tsx";
import { twoTopics } from "./interviews.ts";

const asked = (question: string) => ({ deck: deckId("deck"), topic: "pricing", question });
const debrief = (question: string) => ({ went: null, asked: [asked(question)] });

it("a deck says of a topic in which interviews it came up, with the year where it is not plain", async () => {
  const device = new Device(...twoTopics);
  const { db } = await device.open();
  await db.interviews.bulkPut([
    anInterview("1", { at: instant(now - days(365)), debrief: debrief("") }),
    anInterview("2", { name: "Interview", at: now, debrief: debrief("Why so?") }),
  ]);
  await device.show("/decks/deck");
  await screen.findByText(/^Asked in an interview/);
  const lines = screen.getAllByText(/^Asked /).map((line) => line.textContent);
  expect(lines[0]).toMatch(/^Asked on (25 November|November 25,) 2025 at Northwind\.$/);
  expect(lines[1]).toMatch(/^Asked in an interview on (25 November|November 25): Why so\?$/);
  expect(lines).toHaveLength(2);
});
