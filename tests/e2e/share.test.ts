import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { Note } from "#model/note.ts";
import { openWindow } from "./harness/browser.ts";
import { beginVisit } from "./harness/journey.ts";
import { Person } from "./harness/person.ts";

const deck = "hugging-face-pm-accelerate";

/** What is stored of the notes of a deck, without the ids that name it. */
const notesOf = async (person: Person, id: string) =>
  (await person.rows<Note>("notes"))
    .filter((note) => note.deck === id)
    .map(({ id: note, topic, section, content, disputed }) => ({
      key: note.slice(id.length + 1),
      topic,
      section,
      content,
      disputed,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole("radio", { name: new RegExp(`^${format}`) }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  const name = download.suggestedFilename();
  const path = join(inject("workFolder"), name);
  await download.saveAs(path);
  return { name, text: await readFile(path, "utf8") };
}

async function choose(person: Person, name: string, text: string): Promise<void> {
  await person.open("#/decks/add");
  await person.page
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

async function keep(person: Person): Promise<string> {
  await person.button("Keep deck").click();
  await person.page.getByText(/^Kept/).waitFor();
  return decodeURIComponent((await person.page.evaluate(() => location.hash)).split("/")[2] ?? "");
}

describe("a deck is sent", () => {
  it("as a file of each kind, without a network, and read again it is the same", async () => {
    const { host, person } = await beginVisit();
    const { page } = person;
    await person.readyForOffline();
    await person.button("Practise").waitFor();
    await host.stop();
    const before = await notesOf(person, deck);
    expect(before.length).toBeGreaterThan(10);
    await person.open(`#/decks/${deck}/share`);
    const files = [
      await saved(page, "Table \\(CSV\\)"),
      await saved(page, "Deck file"),
      await saved(page, "Table \\(TSV\\)"),
    ];
    expect(files.map(({ name }) => name)).toEqual(
      ["csv", "yaml", "tsv"].map((ending) => `speeding-up.${ending}`),
    );
    const markdown = await saved(page, "Markdown");
    expect(markdown.text).toMatch(/^# Speeding up\n/);

    // The deck is there already, so that the first file makes another one; the others are files of that one.
    for (const [at, { name, text }] of files.entries()) {
      const mine = at === 0 ? text : text.replaceAll(deck, `${deck}-2`);
      await choose(person, name, mine);
      await page
        .getByText(at === 0 ? /^A new deck with/ : /^Updates your deck .*: nothing has changed/)
        .waitFor();
      expect(await keep(person)).toBe(`${deck}-2`);
      expect(await notesOf(person, `${deck}-2`)).toEqual(before);
    }
  });

  it("as a link, which is looked at in another browser and stored only when it is kept", async () => {
    const { host, person, browser } = await beginVisit();
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await person.button("Practise").waitFor();
    await person.open(`#/decks/${deck}/share`);
    await person.button("Copy link").click();
    await person.page.getByText("Link copied.").waitFor();
    const link = await person.page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${host.url}#/link/R1`)).toBe(true);
    const sent = await notesOf(person, deck);

    const other = new Person((await openWindow()).page, host.url);
    const { page } = other;
    await other.open();
    await other.button("Practise").waitFor();
    const fragment = link.slice(host.url.length);
    await other.open(fragment);
    await page.getByText(/^A new deck with \d+ notes/).waitFor();
    // What is there already is told.
    await page.getByText("You have the same in Speeding up").first().waitFor();
    const [decks, notes] = [await other.rows("decks"), await other.rows("notes")];
    await other.button("Leave").click();
    await page.getByRole("heading", { level: 1, name: "Decks" }).waitFor();
    expect([await other.rows("decks"), await other.rows("notes")]).toEqual([decks, notes]);

    await other.open(fragment);
    await page.getByLabel("Deck name").fill("From a friend");
    expect(await keep(other)).toBe(`${deck}-2`);
    await page.getByRole("heading", { level: 1, name: "From a friend" }).waitFor();
    expect(await other.rows("decks")).toHaveLength(decks.length + 1);
    const byPrompt = (all: Awaited<ReturnType<typeof notesOf>>) =>
      new Map(all.map(({ content, topic }) => [JSON.stringify(content), topic]));
    expect(byPrompt(await notesOf(other, `${deck}-2`))).toEqual(byPrompt(sent));

    await other.open(`${fragment.slice(0, 400)}x${fragment.slice(401)}`);
    await page.getByRole("heading", { name: "This link cannot be opened" }).waitFor();
    await page.getByText(/^This link was changed on its way/).waitFor();
    await other.open(fragment.slice(0, 400));
    await page.getByText(/^This link is cut short/).waitFor();
  });

  it("to a printer, with all its notes and nothing else", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await person.button("Practise").waitFor();
    const notes = await notesOf(person, deck);
    await person.open(`#/decks/${deck}/print`);
    await page.locator(".print-sheet").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".print-note").count()).toBe(notes.length);
    const shown = await page.locator(".print-sheet").textContent();
    for (const { content } of notes) {
      if (content.kind !== "question") continue;
      expect(shown).toContain(content.prompt);
      for (const point of content.points) expect(shown).toContain(point);
    }
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect(await page.getByRole("button").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("radio", { name: "Questions only" }).check();
    expect(await page.locator(".print-answer").count()).toBe(0);
    await page.getByRole("radio", { name: "Answers at the end" }).check();
    expect(await page.locator(".print-answers .print-note").count()).toBe(notes.length);
  });
});

describe("notes of other programs", () => {
  it("come from Anki, with its header obeyed", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await person.button("Practise").waitFor();
    await choose(
      person,
      "Jobs.txt",
      [
        "#separator:tab",
        "#html:true",
        "#notetype column:1",
        "#deck column:2",
        "#tags column:5",
        "Basic\tJobs::Data\tWhat is <b>idempotency</b>?\tOne effect<br>However often it runs\tqueues",
        "Basic\tJobs::Data\tWhy two phases?\t\tstorage",
        "Basic\tJobs::Data\tWhat is a shard?\tA part of the data\tstorage",
      ].join("\n"),
    );
    await page.getByRole("heading", { name: "What do the columns hold?" }).waitFor();
    expect(await page.getByLabel("Column 3").inputValue()).toBe("prompt");
    expect(await page.getByLabel("Column 5").inputValue()).toBe("tags");
    await person.button("Make notes").click();
    await page.getByRole("heading", { name: "Look it over" }).waitFor();
    expect(await page.getByLabel("Deck name").inputValue()).toBe("Data");
    await page.getByText("Left out: 1").click();
    await page.getByText("Write at least one point. The row was left out.").waitFor();
    expect(await keep(person)).toBe("data");
    expect((await notesOf(person, "data")).map(({ topic, content }) => [topic, content])).toEqual([
      [
        "storage",
        expect.objectContaining({ prompt: "What is a shard?", points: ["A part of the data"] }),
      ],
      [
        "queues",
        expect.objectContaining({
          prompt: "What is idempotency?",
          points: ["One effect", "However often it runs"],
        }),
      ],
    ]);
  });

  it("come from Quizlet's export, pasted", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await person.button("Practise").waitFor();
    await person.open("#/decks/add");
    await page
      .getByLabel("Paste a guide")
      .fill("Closure\tA function with its variables\nPromise\tA value that comes later\n");
    await person.button("Read it").click();
    await person.button("Make notes").click();
    await page.getByRole("heading", { name: "Look it over" }).waitFor();
    expect(await keep(person)).toBe("imported-notes");
    expect((await notesOf(person, "imported-notes")).map(({ content }) => content)).toEqual([
      expect.objectContaining({ prompt: "Closure", points: ["A function with its variables"] }),
      expect.objectContaining({ prompt: "Promise", points: ["A value that comes later"] }),
    ]);
  });
});
