import { expect, it } from "vitest";
import type { Note } from "#model/note.ts";
import { type CardRow, toCard } from "#store/rows.ts";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

/** The cards of a note, by what is asked of it. */
async function cardsOf(person: Person, note: string) {
  const rows = await person.rows<CardRow>("cards");
  const cards = rows.filter((row) => row.note === note).map(toCard);
  return Object.fromEntries(cards.map((card) => [card.face, card]));
}

/** Adds a fact to a new deck, and gives the address of its first card. */
async function addFact(person: Person, text: string): Promise<string> {
  const { page } = person;
  await person.open("#/notes/new");
  await page.getByRole("radio", { name: "Fact" }).check();
  await page.getByRole("textbox", { name: "Name of the new deck" }).fill("Told by a recruiter");
  await page.getByRole("combobox", { name: "Topic" }).fill("Databases");
  await page.getByRole("textbox", { name: /^Sentence/ }).fill(text);
  await person.button("Add the note").click();
  const link = page.getByRole("status").getByRole("link");
  return (await link.getAttribute("href")) ?? "";
}

it("a fact is added to a new deck, asked at once, and keeps its history while gaps come and go", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const address = await addFact(person, "A {{shard}} of a database holds {{ten}} rows");
  const note = decodeURIComponent(address.replace("#/cards/", "").replace(/%23.*$/, ""));

  // It is asked before all other new cards.
  await person.open();
  await person.practise();
  expect(await person.asked()).toBe("A blank of a database holds ten rows");
  await person.answer("Good");

  await person.open(address);
  const sentence = page.getByRole("textbox", { name: /^Sentence/ });
  const saved = page.getByText("Saved. It is asked in your words from now on.");
  await person.button("Rewrite").click();
  await sentence.fill("A {{shard}} of a database holds ten rows");
  await page.getByText("No longer asked: gap 2; its history is kept.").waitFor();
  await person.button("Save").click();
  await saved.waitFor();
  const without = await cardsOf(person, note);
  expect(without).toMatchObject({
    gap1: { retired: false, memory: { reviews: 1 } },
    gap2: { retired: true },
  });

  await person.button("Rewrite").click();
  await sentence.fill("A {{shard}} of a {{database}} holds {{ten}} rows");
  // What gap 2 asked for is not known any more: no other words take its history over.
  await page.getByText("New cards: gap 3, gap 4.").waitFor();
  await person.button("Save").click();
  await saved.waitFor();
  const after = await cardsOf(person, note);
  expect(after).toMatchObject({
    gap2: { retired: true },
    gap3: { memory: { phase: "new" } },
    gap4: { memory: { phase: "new" } },
  });
  expect(after.gap1?.memory).toEqual(without.gap1?.memory);
});

it("a note of a starter deck is reworded and goes back, is deleted, and is there again by Ctrl+Z", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.button("Practise").waitFor();
  const notes = await person.rows<Note>("notes");
  const note = notes.find(({ content }) => content.kind === "question");
  const prompt = note?.content.kind === "question" ? note.content.prompt : "";
  await person.open(`#/cards/${encodeURIComponent(`${note?.id}#recall`)}`);

  await person.button("Rewrite").click();
  await page.getByLabel("Prompt").fill(`${prompt} Tell it briefly.`);
  await person.button("Save").click();
  const changes = page.getByRole("region", { name: "What you changed" });
  await changes.locator(".wording-runs ins", { hasText: "Tell it briefly." }).waitFor();
  await person.button("Undo my wording").click();
  await page.getByRole("heading", { level: 1, name: prompt, exact: true }).waitFor();
  await changes.waitFor({ state: "detached" });

  await person.button("Delete this note").click();
  await page.getByText("Deleted. It is not asked; its history is kept.").waitFor();
  expect(await cardsOf(person, note?.id ?? "")).toMatchObject({ recall: { retired: true } });
  // It is loaded with the first act.
  await page.locator(".toast-bar").waitFor();
  await page.keyboard.press("Control+z");
  await person.button("Delete this note").waitFor();
  expect(await cardsOf(person, note?.id ?? "")).toMatchObject({ recall: { retired: false } });
});
