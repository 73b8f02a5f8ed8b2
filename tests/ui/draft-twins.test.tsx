import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { aQuestion, Device } from "./device.tsx";
import { edit, field, guide, keep, press, read, user } from "./guides.ts";

const noteOf = (text: string) => within(screen.getByText(text).closest("li") as HTMLElement);
const pointedOut = () => screen.queryAllByText(/^You may have this already/);

it("points out in the look-over what another deck has already, and keeps it all the same", async () => {
  const device = new Device(aQuestion("Why do we partition each table?", 1));
  await device.show("/decks/add");
  await read(guide);
  const count = await screen.findByText(/You may have 1 of them already, in other decks\.$/);
  expect(count.getAttribute("role")).toBe("status");
  const draft = noteOf("Why do we partition a table?");
  expect(draft.getByText("You may have this already, in “Deck”:")).toBeTruthy();
  expect(draft.getByText("Why do we partition each table?")).toBeTruthy();

  await edit("Why do we partition a table?");
  await user.clear(await field("Prompt"));
  await user.type(await field("Prompt"), "What is a bucket?");
  await press("Done");
  await expect.poll(pointedOut).toEqual([]);
  await press("Undo");
  await expect.poll(pointedOut).toHaveLength(1);
  await keep("A new deck with 3 notes");
});

it("points out nothing of the deck that the guide made when it was read before", async () => {
  const device = new Device();
  await device.show("/decks/add");
  await read(guide);
  await keep("A new deck with 3 notes");
  await device.show("/decks/add");
  await read(`${guide}\n\n### Why do we compress each table?\n\n- So that it is smaller.`);
  await screen.findByText(/^Updates the deck “Working at Northwind”: 1 new/);
  const app = await device.open();
  expect(await app.db.notes.count()).toBe(3);
  expect(pointedOut()).toEqual([]);
});
