import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { addNote } from "#app/own-notes.ts";
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

it("has one's own answer in a note that is opened, to be written and read there", async () => {
  await new Device(aQuestion("Who waits for whom?", 2)).show("/decks/deck");
  const prompt = await screen.findByText("Who waits for whom?");
  expect(screen.queryByRole("region", { name: "My answer" })).toBeNull();
  await user.click(prompt);
  await user.click(await screen.findByRole("button", { name: "Write mine" }));
  await user.type(
    await screen.findByRole("textbox", { name: "In your words" }),
    "The writer waits.",
  );
  await screen.findByText("Saved");
  await user.click(prompt);
  expect(screen.queryByRole("region", { name: "My answer" })).toBeNull();
  await user.click(prompt);
  expect(await screen.findByText("The writer waits.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Change it" })).toBeTruthy();
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

it("leads from Decks to everything that is one's own, and is at Decks there too", async () => {
  await new Device(...many(1)).show("/decks");
  await screen.findByRole("heading", { level: 1, name: "Decks" });
  const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(hrefs).toEqual(
    expect.arrayContaining(
      ["/search", "/notes/new", "/decks/add", "/answers", "/checklist", "/disputed"].map(
        (path) => `#${path}`,
      ),
    ),
  );
  await user.click(screen.getByRole("link", { name: "Search your cards" }));
  await screen.findByRole("heading", { level: 1, name: "Search" });
  const navigation = within(screen.getByRole("navigation"));
  expect(navigation.getByRole("link", { name: "Decks" }).getAttribute("aria-current")).toBe("true");
});

it("does not rename a deck of the app, but deletes it, and takes that back in Decks", async () => {
  await new Device(...many(3)).show("/decks/deck/change");
  await screen.findByRole("heading", { level: 1, name: "Change “Deck”" });
  expect(screen.queryByRole("textbox")).toBeNull();
  await screen.findByText(/^Its 3 notes will be asked no more/);
  await user.click(screen.getByRole("button", { name: "Delete deck" }));
  await screen.findByText("There are no decks yet.");
  await user.click(await screen.findByRole("button", { name: "Undo: Deck “Deck” deleted." }));
  await screen.findByRole("link", { name: "Deck" });
});

it("renames a deck of one's own, and says why not where the name is none", async () => {
  const device = new Device();
  const app = await device.open();
  const content = { kind: "question", prompt: "Mine?", points: ["yes"] } as const;
  await addNote(app, { deck: { title: "My own" }, topic: "mine", content });
  await device.show("/decks/my-own/change", async () => app);
  const field = await screen.findByRole("textbox", { name: "Name" });
  await user.clear(field);
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Nothing was changed: Write the name of the deck.");
  await user.type(field, "Second round");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("heading", { level: 1, name: "Second round" });
  await screen.findByText("Renamed to “Second round”.");
});
