import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { beginVisit, type Visit } from "./harness/journey.ts";
import { Person } from "./harness/person.ts";

const guide = [
  "# Models",
  "",
  "## What is attention in terms of $Q$ and $K$?",
  "",
  "- It is $\\frac{Q K^\\top}{\\sqrt{d_k}}$, then a softmax",
  "- It costs $165K to $185K a year",
  "- It is no \\$5, and no $\\href{https://example.org}{link}$",
  "",
  "$$",
  "\\begin{aligned} a &= b + \\cancel{c} \\\\ &= \\boxed{d} \\end{aligned}",
  "$$",
].join("\n");

/** Keeps a guide and opens its only note, with its whole answer. */
async function readNote({ person }: Visit): Promise<void> {
  const { page } = person;
  await person.open("#/decks/add");
  await page.getByRole("textbox", { name: "Paste a guide" }).fill(guide);
  await person.button("Read it").click();
  await person.button("Keep deck").click();
  await page.getByText(/^Kept/).waitFor();
  await page.locator("summary[data-note]").click();
  await page.getByText("The whole answer").click();
}

describe("formulas", () => {
  it("are shown within the page's policy, lead nowhere, and can be heard", async () => {
    const journey = await beginVisit();
    const { page } = journey.person;
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text())) refused.push(message.text());
    });
    await readNote(journey);
    const block = page.getByRole("group", { name: "Formula" }).last();
    await block.waitFor();
    // Each is shown as a point and in the whole answer, besides the two of the question.
    const fraction = page.locator("math").filter({ has: page.locator("mfrac") });
    expect(await fraction.count()).toBe(2);
    expect(await page.locator("summary math").count()).toBe(2);
    expect(await page.getByText("It costs $165K to $185K a year").count()).toBe(2);
    expect(await page.locator(".formula-typed").first().textContent()).toBe(
      "$\\href{https://example.org}{link}$ (a formula that cannot be shown)",
    );
    expect(await page.locator('main a[href*="example"], math a, math [style]').count()).toBe(0);
    expect(await block.locator(".maths-struck-up, .maths-box").count()).toBe(2);
    const box = await block.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(390);
    await (await axeFor(journey.person))("formulas");
    expect(refused).toEqual([]);
  });

  it("are shown while a note is typed", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await person.open("#/notes/new");
    await page.getByLabel("Prompt").fill("What is $\\pi$?");
    await page.getByLabel("Key points, one a line").fill("About $\\frac{22}{7}$");
    const preview = page.locator(".note-preview");
    await preview.locator("math", { hasText: "π" }).waitFor();
    await preview.getByText("Its answer").click();
    await preview.locator("mfrac").waitFor();
  });
});

/** What another tab has stored, in a tab that has something else. */
const toldIn = (tab: Page): Locator => tab.locator(".changed-elsewhere blockquote");

it("an answer that is typed in two tabs is told in the second one, which has both texts", async () => {
  const { host, person, browser } = await beginVisit();
  const { page } = person;
  await person.open("#/answers");
  await person.button("New story").click();
  await page.getByLabel("Name of the story").fill("The outage");
  await page.getByLabel("Situation").focus();
  await page.getByText("Saved", { exact: true }).waitFor();
  const other = new Person(await browser.newPage(), host.url);
  await other.open(new URL(page.url()).hash);
  await other.page.getByLabel("Name of the story").waitFor();

  await page.getByLabel("Situation").fill("It was slow.");
  await other.page.getByLabel("Situation").fill("It was down.");
  // Whichever tab stores first, the other one is told.
  const tabs = [person, other];
  const told = async () => Promise.all(tabs.map(({ page: tab }) => toldIn(tab).count()));
  await expect.poll(told).toContain(1);
  const second = (tabs[(await told()).indexOf(1)] as Person).page;
  const mine = await second.getByLabel("Situation").inputValue();
  expect([mine, await toldIn(second).textContent()].sort()).toEqual([
    "It was down.",
    "It was slow.",
  ]);
  await (await axeFor(new Person(second, host.url)))("changed elsewhere");
  await second.getByRole("button", { name: "Keep what I typed" }).click();
  await expect
    .poll(async () => {
      const [row] = await person.rows<{ words: { value: { situation: string } } }>("answers");
      return row?.words.value.situation;
    })
    .toBe(mine);
});

it("a table with a fact is looked over, which anyone can use", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.open("#/decks/add");
  await page.getByLabel("Choose a file").setInputFiles({
    name: "shards.csv",
    mimeType: "text/csv",
    buffer: Buffer.from('Question,Answer\nWhy shard?,For size\n"It holds {{c1::ten}} segments",\n'),
  });
  await person.button("Make notes").click();
  await page.getByText("Kept as they are: 1 fact").waitFor();
  await page.getByText("A new deck with 2 notes").waitFor();
  await (await axeFor(person))("a table with a fact");
});
