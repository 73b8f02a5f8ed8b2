import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aQuestion, Device, noteOf } from "./device.tsx";

const user = userEvent.setup();

it("reads a deck through, by topic", async () => {
  await new Device(
    aQuestion("Why partition?", 2),
    noteOf({ kind: "fact", text: "A shard holds {{ten}} partitions" }, { topic: "limits" }),
  ).show("/decks");
  expect(await screen.findByText("2 cards")).toBeTruthy();
  await user.click(screen.getByRole("link", { name: "Deck" }));

  await screen.findByRole("heading", { level: 1, name: "Deck" });
  await screen.findByRole("heading", { level: 2, name: "limits" });
  const topics = screen.getAllByRole("heading", { level: 2 }).map((topic) => topic.textContent);
  expect(topics).toEqual(["topic", "limits"]);
  expect(screen.getByText("A shard holds ten partitions")).toBeTruthy();
  await user.click(screen.getByText("Why partition?"));
  expect(screen.getByText("point 2").checkVisibility()).toBe(true);
});

it("says that a deck is not there", async () => {
  await new Device(aQuestion("First?")).show("/decks/none");
  await screen.findByRole("heading", { level: 1, name: "Deck not found" });
});

it("marks the screen one is on in the navigation", async () => {
  await new Device(aQuestion("First?")).show("/decks/deck");
  const navigation = await screen.findByRole("navigation", { name: "Main" });
  const current = (name: string) =>
    within(navigation).getByRole("link", { name }).getAttribute("aria-current");
  expect(current("Decks")).toBe("true");

  await user.click(within(navigation).getByRole("link", { name: "Progress" }));
  expect(current("Progress")).toBe("page");
  expect(current("Decks")).toBeNull();
  const heading = await screen.findByRole("heading", { level: 1, name: "Progress" });
  await expect.poll(() => document.activeElement).toBe(heading);
  expect(document.title).toBe("Progress · Rehearse");
});

it("says why it could not start, and tries again", async () => {
  const device = new Device(aQuestion("First?"));
  let online = false;
  const load = async () => {
    if (!online) throw new TypeError("Failed to fetch");
    return device.environment.starterDecks.load();
  };
  const starterDecks = { ...device.environment.starterDecks, load };
  await device.show("/", () => device.open({ ...device.environment, starterDecks }));
  await screen.findByRole("heading", { level: 1, name: "Rehearse could not start" });
  expect(screen.getByText(/^The question decks could not be loaded/)).toBeTruthy();

  online = true;
  await act(async () => screen.getByRole("button", { name: "Try again" }).click());
  await screen.findByRole("button", { name: "Practise" });
});
