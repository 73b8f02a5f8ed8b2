import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import type { Note } from "#model/note.ts";
import type { CardRow } from "#store/rows.ts";
import { beginVisit } from "./harness/journey.ts";
import { type Keys, keysOf } from "./harness/keyboard.ts";
import type { Person } from "./harness/person.ts";

const prompts = ["What does a quagga eat?", "Where did the quagga live?"] as const;

it("with keys alone notes are added, found, suspended and brought back, an action is done, and the deck saved as a table", async () => {
  const { person } = await beginVisit();
  await person.button("Practise").waitFor();
  const keys = await keysOf(person);
  await addNotes(person, keys);
  await suspendThem(person, keys);
  await tickOff(person, keys);
  const table = await saveTable(person, keys);
  for (const prompt of prompts) expect(table).toContain(prompt);
});

/** Follows a link, which leads to the heading of another screen. */
async function follow({ page }: Person, keys: Keys, link: string, heading: string): Promise<void> {
  await keys.press(page.getByRole("link", { name: link, exact: true }));
  await keys.isAt(page.getByRole("heading", { level: 1, name: heading }));
}

async function addNotes(person: Person, keys: Keys): Promise<void> {
  const { page } = person;
  await follow(person, keys, "Decks", "Decks");
  await follow(person, keys, "Add a note", "Add a note");
  await keys.tabTo(page.getByRole("radio", { name: "Question" }));
  await keys.tabTo(page.getByRole("combobox", { name: "Topic" }));
  await keys.type("animals");
  for (const prompt of prompts) {
    await keys.tabTo(page.getByRole("textbox", { name: "Prompt" }));
    await keys.type(prompt);
    await keys.tabTo(page.getByRole("textbox", { name: /^Key points/ }));
    await keys.type("grass");
    await keys.press(person.button("Add the note"));
    await keys.hear(`Added: ${prompt}`);
    await keys.isAt(page.getByRole("textbox", { name: "Prompt" }));
  }
}

async function suspendThem(person: Person, keys: Keys): Promise<void> {
  const { page } = person;
  const suspended = async () =>
    (await person.rows<CardRow>("cards")).filter((card) => card.suspended).length;
  await follow(person, keys, "Decks", "Decks");
  await keys.press(page.getByRole("link", { name: "Search your cards" }));
  await keys.isAt(page.getByRole("searchbox"));
  await keys.type("quagga");
  await keys.hear(/^2 notes\b/);
  await keys.press(person.button("Select"), "Space");
  await keys.isAt(person.button("Select"));
  const boxes = prompts.map((prompt) =>
    page.getByRole("checkbox", { name: `Select “${prompt}”`, exact: true }),
  );
  for (const [at, box] of boxes.entries()) {
    await keys.press(box, "Space");
    await keys.isAt(box);
    await keys.hear(at === 0 ? "1 note selected" : "2 notes selected");
  }
  await keys.press(person.button("Suspend"));
  await keys.hear("2 notes suspended.");
  // The note that was pressed last has the focus, now that its checkbox is gone.
  const last = page.getByRole("link", { name: prompts[1] });
  await keys.isAt(last);
  expect(await suspended()).toBe(2);
  // It is loaded with the first act.
  await page.locator(".toast-bar").waitFor();
  await page.keyboard.press("Control+z");
  await keys.hear("Undone: 2 notes suspended.");
  await keys.isAt(last);
  expect(await suspended()).toBe(0);
}

async function tickOff(person: Person, keys: Keys): Promise<void> {
  const { page } = person;
  await follow(person, keys, "Decks", "Decks");
  await follow(person, keys, "Checklist", "Checklist");
  const row = page.getByRole("article").first();
  const action = await row.getByRole("heading").textContent();
  await keys.tabTo(row.getByRole("radio", { name: "To do" }));
  // From the first of three the arrow to the left leads to the last.
  await page.keyboard.press("ArrowLeft");
  await keys.isAt(row.getByRole("radio", { name: "Done" }));
  await keys.hear("Marked as done.");
  await keys.press(row.locator("summary"));
  await keys.isAt(row.locator("summary"));
  const evidence = row.getByRole("textbox", { name: "What shows that it is done?" });
  await keys.tabTo(evidence);
  await keys.type("A demo that ten people use");
  await keys.hear("Saved.");
  await keys.isAt(evidence);
  const note = (await person.rows<Note>("notes")).find(
    ({ content }) => content.kind === "action" && content.action === action,
  );
  expect(note?.mine?.state?.value).toBe("done");
  expect(note?.mine?.evidence?.value.text).toBe("A demo that ten people use");
}

async function saveTable(person: Person, keys: Keys): Promise<string> {
  const { page } = person;
  await follow(person, keys, "Decks", "Decks");
  await follow(person, keys, "My notes", "My notes");
  await keys.press(person.button("More to do with this deck"));
  await keys.press(page.getByRole("menuitem", { name: "Share" }));
  await keys.isAt(page.getByRole("heading", { level: 1, name: "Share this deck" }));
  await keys.tabTo(page.getByRole("radio", { name: /^Deck file/ }));
  await page.keyboard.press("ArrowDown");
  await keys.isAt(page.getByRole("radio", { name: /^Table \(CSV\)/ }));
  const save = page.getByRole("button", { name: "Save" });
  const [download] = await Promise.all([page.waitForEvent("download"), keys.press(save)]);
  await keys.hear("The file is among your downloads.");
  await keys.isAt(save);
  const path = join(inject("workFolder"), download.suggestedFilename());
  await download.saveAs(path);
  return readFile(path, "utf8");
}
