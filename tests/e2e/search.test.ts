import { expect, it } from "vitest";
import type { Note } from "#model/note.ts";
import { beginVisit } from "./harness/journey.ts";

/** A question with a word that no other text of any note has. */
function questionWithOwnWord(notes: readonly Note[]): { prompt: string; word: string } {
  const all = JSON.stringify(notes).toLowerCase();
  for (const { content } of notes) {
    if (content.kind !== "question") continue;
    const words = content.prompt.match(/\b[a-z]{8,}\b/g) ?? [];
    const own = words.find((word) => all.split(word).length === 2);
    if (own) return { prompt: content.prompt, word: own };
  }
  throw new Error("No question has a word of its own.");
}

it("without a network a card is found by its words, and by its new ones once it says something else", async () => {
  const { person, host } = await beginVisit();
  const { page } = person;
  await person.readyForOffline();
  await person.button("Practise").waitFor();
  const { prompt, word } = questionWithOwnWord(await person.rows<Note>("notes"));
  await host.stop();

  await person.open("#/decks");
  await page.getByRole("link", { name: "Search your cards" }).click();
  const field = page.getByRole("searchbox");
  // The field has the focus: one types at once. The last letter is not needed.
  await page.locator("input:focus").waitFor();
  await page.keyboard.type(word.slice(0, -1));
  const hit = page.getByRole("link", { name: prompt });
  await hit.locator("mark", { hasText: word }).waitFor();
  await hit.click();

  await page.getByRole("heading", { level: 1, name: prompt }).waitFor();
  await person.button("Rewrite").click();
  await page.getByLabel("Prompt").fill("Why does a xylophone ring?");
  await person.button("Save").click();
  await page.getByText("Saved. It is asked in your words from now on.").waitFor();

  await page.goBack();
  await field.waitFor();
  expect(await field.inputValue()).toBe(word.slice(0, -1));
  await page.getByRole("link", { name: prompt }).waitFor({ state: "detached" });
  await field.fill("xilophone ring");
  const renamed = page.getByRole("link", { name: "Why does a xylophone ring?" });
  const marked = renamed.locator("mark");
  await marked.filter({ hasText: "ring" }).waitFor();
  expect(await marked.allTextContents()).toEqual(["xylophone", "ring"]);
  await field.fill(word);
  await renamed.waitFor({ state: "detached" });

  // The index was kept: nothing is read anew after a reload.
  await field.fill("xyloph is:edited");
  await renamed.waitFor();
  await page.waitForURL(/#\/search\/xyloph%20is%3Aedited$/);
  await page.reload();
  await renamed.waitFor();
  expect(await person.rows("derivedSearchPending")).toEqual([]);
});

it("what is searched for is there again after a reload, per cent signs too", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.button("Practise").waitFor();
  await person.open("#/search");
  const field = page.getByRole("searchbox");
  for (const typed of ["50%", "%41 a/b"]) {
    await field.fill(typed);
    await page.waitForURL((url) => url.hash === `#/search/${encodeURIComponent(typed)}`);
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe(typed);
  }
  // An address that was spoilt on its way leads to the search as well.
  await person.open("#/search/100%");
  await expect.poll(() => field.inputValue()).toBe("100%");
});
