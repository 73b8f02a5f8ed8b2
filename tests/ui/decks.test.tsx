import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();

/** So many questions, "Question 0?" and so on, the first half of them on one topic. */
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aQuestion(`Question ${at}?`, 1, { topic: at < count / 2 ? "first" : "second" }),
  );

const items = () =>
  within(screen.getByRole("list", { name: "Notes" }))
    .getAllByRole("listitem")
    .filter((item) => item.hasAttribute("aria-setsize"));

it("says of each deck how many cards it has, and what there is to do", async () => {
  await new Device(...many(3)).show("/decks");
  const link = await screen.findByRole("link", { name: "Deck" });
  const deck = within(link.closest("li") as HTMLElement);
  expect(deck.getByText("3 cards")).toBeTruthy();
  // Nothing was reviewed: all three are new, and nothing is known of their recall.
  expect(await deck.findByText("3 new")).toBeTruthy();
  expect(deck.queryByText(/Recall/)).toBeNull();
});

it("says that a deck has no notes", async () => {
  await new Device().show("/decks/deck");
  await screen.findByRole("heading", { level: 1, name: "Deck" });
  expect(await screen.findByText(/^There are no notes in this deck\./)).toBeTruthy();
});

it("shows a deck of one note, which leads to its card", async () => {
  await new Device(aQuestion("Why?", 2)).show("/decks/deck");
  await user.click(await screen.findByText("Why?"));
  expect(screen.getByText("point 2").checkVisibility()).toBe(true);
  expect(items()).toHaveLength(1);
  expect(screen.queryByRole("combobox")).toBeNull();
  await user.click(await screen.findByRole("link", { name: "History" }));
  await screen.findByRole("heading", { level: 1, name: "Why?" });
});

it("has in the page what one looks at of 5,000 notes, and says which of them it is", async () => {
  await new Device(...many(5_000)).show("/decks/deck");
  await screen.findByText("Question 0?");
  expect(items().length).toBeLessThan(100);
  expect(items()[1]?.getAttribute("aria-posinset")).toBe("2");
  expect(items()[1]?.getAttribute("aria-setsize")).toBe("5000");

  await user.selectOptions(screen.getByRole("combobox", { name: "Topic" }), "second (2,500)");
  await screen.findByRole("heading", { level: 2, name: "second" });
  // The second half begins with the note after 2,500 others.
  const first = await screen.findByText("Question 2500?");
  expect(first.closest("[role=listitem]")?.getAttribute("aria-posinset")).toBe("2501");
  expect(screen.queryByText("Question 0?")).toBeNull();
});
