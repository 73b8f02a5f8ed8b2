import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Rehearse } from "#app/rehearse.ts";
import { deckId } from "#model/ids.ts";
import { isInUse, placeOf } from "#model/note.ts";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const button = (name: string) => screen.findByRole("button", { name });
const press = async (name: string) => user.click(await button(name));
/** Out of the menu. */
const choose = async (name: string) => {
  await press("More");
  await user.click(await screen.findByRole("menuitem", { name }));
};
const box = (prompt: string) =>
  screen.findByRole<HTMLInputElement>("checkbox", { name: `Select “${prompt}”` });
const bar = () => screen.findByRole("region", { name: "Selected notes" });
const selected = async (text: string) =>
  expect.poll(async () => within(await bar()).getByRole("status").textContent).toBe(text);
const told = (text: string) => screen.findByText(text);

/** "Question 0?" to "Question 9?", the first half of them on one topic. */
const ten = Array.from({ length: 10 }, (_, at) =>
  aQuestion(`Question ${at}?`, 1, { topic: at < 5 ? "first" : "second" }),
);

async function shown(path: string, notes = ten): Promise<Rehearse> {
  const device = new Device(...notes);
  const app = await device.open();
  await device.show(path, async () => app);
  return app;
}

/** A deck of one's own with a single note in it. */
async function withOtherDeck(): Promise<Rehearse> {
  const app = await shown("/decks/deck");
  const { addNote } = await import("#app/own-notes.ts");
  const content = { kind: "question", prompt: "Mine?", points: ["yes"] } as const;
  await addNote(app, { deck: { title: "My own" }, topic: "mine", content });
  return app;
}

const suspendedIn = async ({ db }: Rehearse) =>
  (await db.cards.toArray()).filter((row) => row.suspended).map(({ note }) => note);

describe("selecting in a deck", () => {
  it("takes single notes, ranges by Shift, a topic, and all; and Escape ends it", async () => {
    await shown("/decks/deck");
    await press("Select");
    await selected("Select notes");
    await user.click(await box("Question 1?"));
    await selected("1 note selected");
    await user.keyboard("{Shift>}");
    await user.click(await box("Question 3?"));
    await user.keyboard("{/Shift}");
    // Questions 1, 2 and 3.
    await selected("3 notes selected");
    expect((await box("Question 2?")).checked).toBe(true);

    // The range goes on from the one that was pressed last: 3, and now to 6 by the keyboard.
    (await box("Question 6?")).focus();
    await user.keyboard("{Shift>} {/Shift}");
    await selected("6 notes selected");

    const topics = () =>
      screen.getAllByRole<HTMLInputElement>("checkbox", { name: /of this topic/ });
    // 1, 2, 3 and 4 of five; 5 and 6 of five.
    expect(topics().map(({ indeterminate }) => indeterminate)).toEqual([true, true]);
    topics()[0]?.focus();
    await user.keyboard(" ");
    await selected("7 notes selected");
    await press("All");
    await selected("10 notes selected");
    await press("None");
    await selected("Select notes");

    (await box("Question 2?")).focus();
    await user.keyboard(" {Escape}");
    expect(screen.queryByRole("region", { name: "Selected notes" })).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
    // The focus is at the note that was pressed last.
    expect(document.activeElement?.textContent).toBe("Question 2?");
  });

  it("selects of 5,000 notes all, though only some are in the page", async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => aQuestion(`Question ${at}?`));
    const app = await shown("/decks/deck", many);
    await press("Select");
    await press("All");
    await selected("5,000 notes selected");
    const boxes = await screen.findAllByRole("checkbox", { name: /^Select/ });
    expect(boxes.length).toBeLessThan(100);
    await press("Suspend");
    await expect.poll(() => app.undo.last()?.done).toBe("5,000 notes suspended.");
    expect(await suspendedIn(app)).toHaveLength(5_000);
  });
});

describe("acting on what is selected", () => {
  it("suspends notes and takes them back in, each to be undone", async () => {
    const app = await shown("/decks/deck");
    await press("Select");
    await user.click(await box("Question 0?"));
    await user.click(await box("Question 1?"));
    await press("Suspend");
    await told("2 notes suspended.");
    expect(await suspendedIn(app)).toHaveLength(2);
    expect(screen.queryByRole("region", { name: "Selected notes" })).toBeNull();
    await expect.poll(() => screen.queryAllByText("Suspended")).toHaveLength(2);

    await press("Select");
    await press("All");
    await choose("Take back in");
    // Only two of them were suspended.
    await told("2 notes taken back in.");
    await press("Undo");
    await told("Undone: 2 notes taken back in.");
    expect(await suspendedIn(app)).toHaveLength(2);
  });

  it("says so where nothing had to be done, and keeps the selection", async () => {
    await shown("/decks/deck");
    await press("Select");
    await user.click(await box("Question 0?"));
    await choose("Take back in");
    await told("Nothing was changed. None of them is suspended.");
    expect((await box("Question 0?")).checked).toBe(true);
  });

  it("deletes notes, which are back once that is undone", async () => {
    const app = await shown("/decks/deck");
    await press("Select");
    await user.click(await box("Question 0?"));
    await press("Delete");
    await told("1 note deleted.");
    await expect.poll(() => screen.queryByText("Question 0?")).toBeNull();
    // The list was there all the time, and the focus is where selecting begins.
    expect(document.activeElement).toBe(await button("Select"));
    expect((await app.db.notes.toArray()).filter(isInUse)).toHaveLength(9);
    await user.keyboard("{Control>}z{/Control}");
    await told("Question 0?");
  });

  it("shows what a worker has done to many notes", async () => {
    const many = Array.from({ length: 150 }, (_, at) => aQuestion(`Question ${at}?`));
    await shown("/decks/deck", many);
    await press("Select");
    await press("All");
    await press("Delete");
    await told("150 notes deleted.");
    await screen.findByText(/^There are no notes in this deck/);
    await press("Undo");
    await screen.findByText("Question 0?");
  });

  it("moves notes to another deck, with a topic or without", async () => {
    const app = await withOtherDeck();
    await press("Select");
    await user.click(await box("Question 0?"));
    await user.click(await box("Question 9?"));
    await press("Move");
    const dialog = within(await screen.findByRole("dialog", { name: "Move 2 notes" }));
    await dialog.findByRole("option", { name: "My own" });
    await user.selectOptions(dialog.getByRole("combobox", { name: "Deck" }), "My own");
    await user.click(dialog.getByRole("button", { name: "Move" }));
    await told("2 notes moved to “My own”.");
    const own = deckId("my-own");
    const moved = (await app.db.notes.toArray()).filter((note) => placeOf(note).deck === own);
    expect(moved.map((note) => placeOf(note).topic).sort()).toEqual(["first", "mine", "second"]);
    await expect.poll(() => screen.queryByText("Question 9?")).toBeNull();
  });

  it("puts notes into another topic", async () => {
    await shown("/decks/deck");
    await press("Select");
    await user.click(await box("Question 0?"));
    await choose("Change topic");
    const dialog = within(
      await screen.findByRole("dialog", { name: "Change the topic of 1 note" }),
    );
    await user.type(dialog.getByRole("combobox", { name: "Topic" }), " third ");
    await user.click(dialog.getByRole("button", { name: "Change topic" }));
    await told("1 note moved to the topic “third”.");
    await screen.findByRole("heading", { level: 2, name: "third" });
  });

  it("says before notes start anew that their history is kept", async () => {
    await shown("/decks/deck");
    await press("Select");
    await user.click(await box("Question 0?"));
    await choose("Start anew");
    const dialog = within(await screen.findByRole("dialog", { name: "Start this note anew?" }));
    expect(dialog.getByText(/Your reviews are kept/)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Start anew" }));
    await told("Nothing was changed. None of them was reviewed yet.");
    await expect.poll(() => document.activeElement?.getAttribute("role")).toBe("alert");
  });
});

describe("selecting what was found", () => {
  it("takes what a search has found, and no more than that", async () => {
    const app = await shown("/search/question%20topic%3Asecond");
    await screen.findByRole("link", { name: "Question 7?" });
    await press("Select");
    await press("All");
    await selected("5 notes selected");
    await press("Suspend");
    await told("5 notes suspended.");
    expect((await suspendedIn(app)).length).toBe(5);
    expect(await screen.findByRole("link", { name: "Question 7?" })).toBeTruthy();
  });

  it("says that not all that was found can be selected", async () => {
    const many = Array.from({ length: 1_100 }, (_, at) => aQuestion(`Question ${at}?`));
    await shown("/search/question", many);
    await screen.findByText(/^1,100 notes/);
    await press("Select");
    await press("All shown");
    // A search gives the best thousand.
    await selected("1,000 notes selected, the best of 1,100 notes found");
  });

  it("selects nothing any more once something else is looked for", async () => {
    await shown("/search/question");
    await screen.findByRole("link", { name: "Question 7?" });
    await press("Select");
    await press("All");
    await selected("10 notes selected");
    await user.type(await screen.findByRole("searchbox"), " topic:first");
    await selected("Select notes");
    await press("All");
    await selected("5 notes selected");
  });
});
