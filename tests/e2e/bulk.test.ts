import { expect, it } from "vitest";
import type { Note } from "#model/note.ts";
import type { CardRow, DeckRow } from "#store/rows.ts";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const suspended = async (person: Person): Promise<number> =>
  (await person.rows<CardRow>("cards")).filter((row) => row.suspended).length;

/** Presses a checkbox by its key: it may lie behind the bar below. */
async function tick(person: Person, prompt: string): Promise<void> {
  const box = person.page.getByRole("checkbox", { name: `Select “${prompt}”` });
  await box.press(" ");
  await expect.poll(() => box.isChecked()).toBe(true);
}

/** The titles of the first two starter decks, and what the first two notes of the first ask when they are read. */
async function twoNotes(
  person: Person,
): Promise<{ from: DeckRow; to: DeckRow; prompts: string[] }> {
  await person.button("Practise").waitFor();
  const [from, to] = (await person.rows<DeckRow>("decks")).sort((a, b) => a.position - b.position);
  if (!from || !to) throw new Error("There are no two decks.");
  await person.open(`#/decks/${from.id}`);
  const prompts = person.page.locator(".note-prompt");
  await prompts.nth(1).waitFor();
  return { from, to, prompts: (await prompts.allTextContents()).slice(0, 2) };
}

it("what a search found is suspended, and asked again once Ctrl+Z is pressed on another screen", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.button("Practise").waitFor();
  await person.open("#/search/is%3Anew");
  await person.button("Select").click();
  await person.button("All").click();
  const bar = page.getByRole("region", { name: "Selected notes" });
  const count = Number(
    (await bar.getByRole("status").textContent())?.match(/^[\d,]+/)?.[0].replace(",", ""),
  );
  expect(count).toBe(
    (await person.rows<Note>("notes")).filter(({ content }) => content.kind !== "action").length,
  );
  await person.button("Suspend").click();
  await page.getByText(`${count} notes suspended.`).waitFor();
  expect(await suspended(person)).toBeGreaterThanOrEqual(count);

  await page.getByRole("link", { name: "Today" }).click();
  // It is loaded with the first act.
  await page.locator(".toast-bar").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText(`Undone: ${count} notes suspended.`).waitFor();
  expect(await suspended(person)).toBe(0);
  await person.button("Practise").waitFor();
});

it("two notes are moved to another deck, and back", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const { from, to, prompts } = await twoNotes(person);
  const move = async (deck: string) => {
    await person.button("Select").click();
    for (const prompt of prompts) await tick(person, prompt);
    await person.button("Move").click();
    const dialog = page.getByRole("dialog", { name: "Move 2 notes" });
    await dialog.getByRole("combobox", { name: "Deck" }).selectOption({ label: deck });
    await dialog.getByRole("button", { name: "Move" }).click();
    await page.getByText(`2 notes moved to “${deck}”.`).waitFor();
    for (const prompt of prompts)
      await page.getByText(prompt, { exact: true }).waitFor({ state: "detached" });
  };
  await move(to.title);
  await person.open(`#/decks/${to.id}`);
  for (const prompt of prompts) await page.getByText(prompt, { exact: true }).waitFor();
  await move(from.title);
  await person.open(`#/decks/${from.id}`);
  for (const prompt of prompts) await page.getByText(prompt, { exact: true }).waitFor();
  expect(
    (await person.rows<CardRow>("cards")).every(({ id, deck }) => id.startsWith(`${deck}/`)),
  ).toBe(true);
});

it("a deck is deleted, and is back once that is undone in Decks", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const { from } = await twoNotes(person);
  await person.button("More to do with this deck").click();
  await page.getByRole("menuitem", { name: "Change" }).click();
  await person.button("Delete deck").click();
  const link = page.getByRole("link", { name: from.title, exact: true });
  await person.button("Undo: Deck").waitFor();
  await link.waitFor({ state: "detached" });
  await person.button("Undo: Deck").click();
  await link.click();
  await page.getByRole("heading", { level: 1, name: from.title }).waitFor();
  await page.locator(".note-prompt").first().waitFor();
});
