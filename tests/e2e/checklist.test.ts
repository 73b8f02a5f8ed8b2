import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Note } from "#model/note.ts";
import type { CardRow } from "#store/rows.ts";
import { dayFromNow } from "./harness/day.ts";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

/** What the first actions of the starter decks tell to do. */
async function firstActions(person: Person): Promise<[string, string]> {
  const { page } = person;
  await page.getByRole("article").first().waitFor();
  const [first = "", second = ""] = await page
    .getByRole("article")
    .getByRole("heading")
    .allTextContents();
  return [first, second];
}

const row = (page: Page, action: string) =>
  page.getByRole("article", { name: action, exact: true });

async function noteOf(person: Person, action: string): Promise<Note | undefined> {
  return (await person.rows<Note>("notes")).find(
    ({ content }) => content.kind === "action" && content.action === action,
  );
}

/** What is written as evidence of an action, as it lies in the database. */
async function evidenceFor(person: Person, action: string): Promise<string | undefined> {
  return (await noteOf(person, action))?.mine?.evidence?.value?.text;
}

/** Whether the card of an action waits until it is done, as it lies in the database. */
async function isWaiting(person: Person, action: string): Promise<boolean> {
  const note = await noteOf(person, action);
  const card = (await person.rows<CardRow>("cards")).find(
    ({ id }) => id === `${note?.id}#evidence`,
  );
  if (!card) throw new Error("There is no such card.");
  return card.waiting === true;
}

it("without a network an action is ticked off, and its evidence written, asked for, and shown with the answer", async () => {
  const { person, host } = await beginVisit();
  const { page } = person;
  await page.getByRole("link", { name: "Set an interview date" }).click();
  await page.getByLabel("Name").fill("Northwind");
  await page.getByLabel("Date", { exact: true }).fill(dayFromNow(10));
  await page.getByLabel("Time", { exact: true }).fill("12:00");
  await page.getByRole("checkbox", { name: "All decks" }).uncheck();
  await page.getByRole("checkbox", { name: /^Preparation checklist/ }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await person.button("Practise").waitFor();
  await person.readyForOffline();
  await host.stop();

  await page.getByRole("link", { name: /^Checklist: 0 of \d+ done$/ }).click();
  const [action, other] = await firstActions(person);
  expect(await isWaiting(person, action)).toBe(true);
  await row(page, action).getByText("Done").click();
  await row(page, action).getByText("Evidence and due day").click();
  await page.getByLabel("Days before the interview").fill("7");
  await page.getByLabel("Link").fill("https://example.com/demo");
  await page.getByLabel("What shows that it is done?").fill("A demo that ten people use");
  // Not a moment is waited for.
  await page.reload();

  const text = row(page, action).getByLabel("What shows that it is done?");
  await row(page, action).getByText("Evidence and due day").click();
  await expect.poll(() => text.inputValue()).toBe("A demo that ten people use");
  await expect.poll(() => evidenceFor(person, action)).toBe("A demo that ten people use");
  // The interview is in ten days, so seven days before it are in three.
  await row(page, action)
    .getByText(/^Due on \w+day.*, 7 days before Northwind\.$/)
    .waitFor();
  expect(await row(page, action).getByRole("radio", { name: "Done" }).isChecked()).toBe(true);

  await person.open();
  await page.getByRole("link", { name: /^Checklist: 1 of \d+ done$/ }).waitFor();
  await person.practise();
  expect(await person.asked()).toBe(action);
  await page.getByText("Tell the evidence aloud").waitFor();
  expect(await page.getByText("A demo that ten people use").count()).toBe(0);
  await person.button("Show answer").click();
  await page.getByText("A demo that ten people use").waitFor();
  const link = page.getByRole("link", { name: "https://example.com/demo" });
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  await person.button("Good").click();
  await expect.poll(async () => (await person.rows("reviews")).length).toBe(1);

  await person.open("#/checklist");
  await row(page, other).getByText("Done").click();
  await page.getByText("Marked as done.").waitFor();
  expect(await isWaiting(person, other)).toBe(false);
  // It is loaded with the first act.
  await page.locator(".toast-bar").waitFor();
  await page.keyboard.press("Control+z");
  await expect
    .poll(() => row(page, other).getByRole("radio", { name: "To do" }).isChecked())
    .toBe(true);
  await expect.poll(() => isWaiting(person, other)).toBe(true);
  expect(await isWaiting(person, action)).toBe(false);
});
