import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { deckTable } from "#exchange/deck-table.ts";
import { aDeck, aNote } from "../builders.ts";
import { Device } from "./device.tsx";
import { alerted, field, keep, press, read, user } from "./guides.ts";

const quizlet = "Closure\tA function with its variables\nPromise\tA value that comes later\n";

const choose = async (name: string, text: string) =>
  fireEvent.change(await screen.findByLabelText("Choose a file"), {
    target: { files: [new File([text], name)] },
  });
const selected = (name: string) => screen.getByLabelText<HTMLSelectElement>(name).value;

it("makes notes of a table that is pasted, once its columns are looked at", async () => {
  await new Device().show("/decks/add");
  await read(quizlet);
  await screen.findByRole("heading", { level: 1, name: "What do the columns hold?" });
  expect([selected("Column 1"), selected("Column 2")]).toEqual(["prompt", "answer"]);
  expect(screen.getByRole("cell", { name: "A value that comes later" })).toBeTruthy();
  await press("Make notes");
  await screen.findByRole("heading", { level: 1, name: "Look it over" });
  expect((await field("Deck name")).value).toBe("Imported notes");
  await press("Change the columns");
  await user.selectOptions(await screen.findByLabelText("Column 1"), "answer");
  await user.selectOptions(screen.getByLabelText("Column 2"), "prompt");
  await press("Make notes");
  await screen.findByText("A function with its variables", { selector: "p" });
  await keep("A new deck with 2 notes");
});

it("calls the deck of a table as its file is, and cuts it in another way when it is told to", async () => {
  await new Device().show("/decks/add");
  await choose("Terms of law.csv", "Tort;A wrong\nTrust;A duty\nTitle;A right\n");
  await screen.findByRole("heading", { level: 1, name: "What do the columns hold?" });
  expect(selected("Between columns")).toBe(";");
  await user.click(screen.getByLabelText("The first row names the columns"));
  await screen.findByLabelText("Tort");
  await user.click(screen.getByLabelText("The first row names the columns"));
  await screen.findByLabelText("Column 1");
  await user.selectOptions(screen.getByLabelText("Between columns"), ",");
  await screen.findByText("Only one column was found. Choose another separator.");
  await user.selectOptions(screen.getByLabelText("Between columns"), ";");
  await screen.findByLabelText("Column 2");
  await press("Make notes");
  await screen.findByRole("heading", { level: 1, name: "Look it over" });
  expect((await field("Deck name")).value).toBe("Terms of law");
});

it("asks for the column that holds what is asked, and says when no row can be a note", async () => {
  await new Device().show("/decks/add");
  await read(quizlet);
  await user.selectOptions(await screen.findByLabelText("Column 1"), "none");
  expect(screen.getByText("Choose the column that holds what is asked.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Make notes" }).ariaDisabled).toBe("true");
  await user.selectOptions(screen.getByLabelText("Column 1"), "prompt");
  await user.selectOptions(screen.getByLabelText("Each row is"), "sequence");
  await press("Make notes");
  await alerted(/^No row of this table can become a note\. Line 1: Write at least 3 points\./);
  expect(selected("Each row is")).toBe("sequence");
});

it("keeps facts from Anki's clozes as a whole, and says which rows were left out", async () => {
  await new Device().show("/decks/add");
  await choose(
    "Anki.txt",
    [
      "#separator:tab",
      "#html:true",
      "#notetype:Cloze",
      "#deck:Data",
      "A shard holds {{c1::ten}} <b>segments</b>\textra",
      "No gap here\t",
    ].join("\n"),
  );
  await press("Make notes");
  await screen.findByRole("heading", { level: 1, name: "Look at the deck" });
  expect(screen.getByText("A shard holds [ten] segments")).toBeTruthy();
  expect(screen.getByText(/^Line 5: what stands beside the fact was left out/)).toBeTruthy();
  expect(screen.getByText(/^Line 6: .*The row was left out/)).toBeTruthy();
  await keep("A new deck with 1 note.");
});

it("has facts among questions kept as they are, or left, beside what is looked over", async () => {
  await new Device().show("/decks/add");
  await choose(
    "shards.csv",
    'Question,Answer\nWhy shard?,For size\n"A shard holds {{c1::ten}} segments",\n',
  );
  await press("Make notes");
  await screen.findByRole("heading", { level: 1, name: "Look it over" });
  await screen.findByText("Why shard?");
  expect(screen.getByText("Kept as they are: 1 fact")).toBeTruthy();
  expect(screen.getByText("A shard holds [ten] segments")).toBeTruthy();
  await screen.findByText("A new deck with 2 notes");
  await user.click(screen.getByLabelText("Keep them too"));
  await screen.findByText("A new deck with 1 note");
  await user.click(screen.getByLabelText("Keep them too"));
  await screen.findByText("A new deck with 2 notes");
  await press("Keep deck");
  await screen.findByRole("heading", { level: 1, name: "shards" });
  await screen.findByText(/A shard holds/);
});

it("knows a table of its own, and asks nothing of its columns", async () => {
  await new Device().show("/decks/add");
  const deck = { ...aDeck([aNote("a"), aNote("b")]), title: "Theirs" };
  await choose("anything.txt", deckTable(deck, "tsv").text);
  await screen.findByRole("heading", { level: 1, name: "Look at the deck" });
  await keep("A new deck with 2 notes.");
  await screen.findByRole("heading", { level: 1, name: "Theirs" });
});

it("says why a deck file cannot be read, by its line", async () => {
  await new Device().show("/decks/add");
  await read("id: mine\ntitle: Mine\nnotes:\n  - [a, [b]]\n");
  await alerted(/^This deck file was not read\. Line 4: /);
});

it("reads a text as a table, or a table as a guide, when it is told to", async () => {
  await new Device().show("/decks/add");
  await read("Closure - A function with its variables\nPromise - A value that comes later\n");
  await press("Read it as a table");
  await screen.findByRole("heading", { level: 1, name: "What do the columns hold?" });
  expect(selected("Between columns")).toBe(" - ");
  await press("Back");
  await read("Why is it there?\tIt is.\nWho needs it?\tWe do.\n");
  await press("Read it as a guide instead");
  await waitFor(() =>
    expect(screen.queryByRole("heading", { name: "What do the columns hold?" })).toBeNull(),
  );
  await screen.findByRole("heading", {
    level: 1,
    name: /^(?:Look it over|Add from a guide or file)$/,
  });
});
