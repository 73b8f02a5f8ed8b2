import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { minutes, now } from "../builders.ts";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

/** Rates the card that is asked first. */
async function practise(rating: RegExp): Promise<void> {
  await press("Practise");
  await press("Show answer");
  await press(rating);
}

it("shows a stranger what this is in a sentence, and the first question at once", async () => {
  await new Device(aQuestion("First?"), aQuestion("Second?")).show("/");

  expect(await screen.findByText(/^Wednesday.*(25 November|November 25)/)).toBeTruthy();
  expect(await screen.findByText(/^Rehearse asks what an interviewer would ask/)).toBeTruthy();
  expect(await screen.findByText("First?")).toBeTruthy();
  expect(screen.getByText(/^2 cards, about 1 minute\./)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "If you like" })).toBeNull();
});

it("says what waits and about how long it takes, once a card was reviewed", async () => {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"), aQuestion("Third?"));
  await device.show("/");
  await practise(/^Easy/);
  await device.show("/");

  expect(await screen.findByText("cards, about 1 minute")).toBeTruthy();
  const counts = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(counts).toContain("0 due");
  expect(counts).toContain("2 new");
});

it("opens the practice", async () => {
  await new Device(aQuestion("First?")).show("/");
  await press("Practise");

  const prompt = await screen.findByRole("heading", { level: 1, name: "First?" });
  expect(document.title).toBe("Practise · Rehearse");
  await waitFor(() => expect(document.activeElement).toBe(prompt));
});

it("says when the next card is due, in words, once nothing is", async () => {
  const device = new Device(aQuestion("First?"));
  await device.show("/");
  await practise(/^Easy/);
  await press("Back to Today");

  await screen.findByRole("heading", { name: "Done for today" });
  expect(screen.getByText(/^1 review today\. The next card is due on \w+day/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Practise" })).toBeNull();
  expect(screen.queryByText(/^Rehearse asks/)).toBeNull();
});

it("counts a card in learning as soon as its time has come", async () => {
  const device = new Device(aQuestion("First?"));
  await device.show("/");
  await practise(/^Good/);
  device.clock.pass(minutes(11));
  await device.show("/");

  expect(await screen.findByText("in learning")).toBeTruthy();
});

it("offers to study ahead when nothing is due", async () => {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"));
  const app = await device.open();
  await app.db.settings.put({
    key: "newCardsPerDay",
    value: 0,
    changed: { at: now, counter: 0, device: "test" as never },
  });
  await device.show("/");

  await screen.findByRole("heading", { name: "Nothing is due" });
  expect(screen.getByText(/^2 cards ahead of their time/)).toBeTruthy();
  await press("Study ahead");
  await screen.findByRole("heading", { level: 1, name: "First?" });
});

it("leads from an unknown address to Today", async () => {
  await new Device(aQuestion("First?")).show("/nowhere");

  await screen.findByRole("heading", { level: 1, name: "Today" });
  expect(screen.getByText(/does not exist/)).toBeTruthy();
});
