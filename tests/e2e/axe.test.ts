import { it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { dayFromNow } from "./harness/day.ts";
import { liveFourWeeks } from "./harness/history.ts";
import { beginJourney } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const deck = "hugging-face-pm-pitfalls";

type Look = (state: string) => Promise<void>;

it("axe finds nothing on any screen, in both themes, on a phone and a laptop", async () => {
  const { person, browser } = await beginJourney();
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const look = await axeFor(person);
  await screens(person, look);
  await practice(person, look);
  await interview(person, look);
  await fourWeeks(person, look);
  await ownNotes(person, look);
  await ownWords(person, look);
  await selecting(person, look);
  await sharing(person, look);
}, 300_000);

async function screens(person: Person, look: Look): Promise<void> {
  for (const route of [
    "",
    "#/decks",
    `#/decks/${deck}`,
    `#/decks/${deck}/change`,
    "#/decks/nowhere",
    "#/decks/add",
    "#/search/model",
    "#/answers",
    "#/answers/missing",
    "#/progress",
    "#/settings",
    "#/backups",
    "#/interviews/new",
    "#/link/nothing",
    "#/nowhere",
  ]) {
    await person.open(route);
    await person.page.getByRole("heading").first().waitFor();
    await look(route);
  }
}

async function practice(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/practice");
  // Nine decks take turns, so the first ten cards show every kind that is asked on a first day.
  for (let count = 0; count < 10; count += 1) {
    await person.button("Show answer").waitFor();
    await look("asked");
    await person.button("Show answer").click();
    await person.button("Good").waitFor();
    await look("revealed");
    await person.button("Easy").click();
    await page.locator(`[role="progressbar"][aria-valuenow="${count + 1}"]`).waitFor();
  }
  await page.getByRole("heading", { name: /Done/ }).waitFor();
  await look("done");
  await person.open();
  await person.button("Study ahead").waitFor();
  await look("nothing due");
  await person.open("#/progress");
  await page.getByRole("heading").first().waitFor();
  await look("progress");
}

async function interview(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/interviews/new");
  await page.getByLabel("Date", { exact: true }).fill(dayFromNow(2));
  await person.button("Save").click();
  await page.getByText(/cards will not be ready/).waitFor({ timeout: 30_000 });
  await look("interview ahead");
  await page.getByRole("link", { name: "Interview" }).click();
  await person.button("Save").waitFor();
  await look("interview");
  await person.open(`${new URL(page.url()).hash}/after`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("interview over");
}

async function fourWeeks(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await liveFourWeeks(person);
  await person.open("#/progress");
  const leeches = page.getByRole("region", { name: "Leeches" });
  await leeches.waitFor();
  await look("progress of four weeks");
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await page.getByRole("table").first().waitFor();
  await look("its tables");
  await leeches.getByRole("link").first().click();
  await page.getByRole("region", { name: "My answer" }).waitFor();
  await look("card");
}

async function ownNotes(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/notes/new");
  for (const kind of ["Pitfall", "Sequence", "Fact", "Checklist item", "Question"]) {
    await page.getByRole("radio", { name: kind }).check();
    await look(`adding: ${kind}`);
  }
  await page.getByRole("combobox", { name: "Topic" }).fill("Databases");
  await page.getByLabel("Prompt").fill("What is a shard of a database?");
  await page.getByLabel("Key points").fill("a part of its rows\non a machine of its own");
  await look("preview of a note");
  await person.button("Add the note").click();
  const link = page.locator(".note-added a");
  await link.waitFor();
  await page.getByLabel("Prompt").fill("What is the shard of a database?");
  await page.getByText("You may have this already:").waitFor();
  await look("twin of a note");
  await page.getByLabel("Prompt").fill("");
  await link.click();
  await page.getByRole("region", { name: "My answer" }).waitFor();

  // A note of a starter deck tells what was changed.
  await person.open(`#/decks/${deck}`);
  await page.locator(".note-prompt").first().click();
  await page.getByRole("region", { name: "My answer" }).waitFor();
  await look("opened note");
  await page.locator(".cards-of-note a").first().click();
  await person.button("Rewrite").click();
  const asked = page.getByLabel("Mistake", { exact: true });
  await asked.fill(`${await asked.inputValue()} They say so briefly.`);
  await look("editing");
  await person.button("Save").click();
  await page.getByRole("region", { name: "What you changed" }).waitFor();
  await look("edited");
  await person.button("Delete this note").click();
  await page.getByText("Deleted. It is not asked; its history is kept.").waitFor();
  await look("deleted");
}

async function ownWords(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/answers");
  await person.button("New story").click();
  await page.getByLabel("Name of the story").fill("The crossing");
  await page.getByLabel("Situation").fill("Two trains came towards one another.");
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.getByLabel("Find a question to link").fill("shard");
  await person.button("Link: What is a shard").click();
  await person.button("Unlink: What is a shard").waitFor();
  await look("story");
  await person.open("#/answers");
  await page.getByRole("link", { name: "The crossing" }).waitFor();
  await look("answers");
  await person.open("#/answers/missing");
  await page.getByText(/questions? ha(s|ve) an answer\.$/).waitFor();
  await look("questions without an answer");

  await person.open("#/checklist");
  const action = page.getByRole("article").first();
  await action.getByText("Done").click();
  await action.getByText("Evidence and due day").click();
  await page.getByLabel("What shows that it is done?").fill("A demo that ten people use");
  await page.getByLabel("Link").fill("https://example.com/demo");
  await page.getByText("Saved.").first().waitFor();
  await look("checklist");
  await person.open("#/disputed");
  await page.getByLabel("What I found out").first().fill("There are six rungs.");
  await page.getByText("Saved.").first().waitFor();
  await look("disputed");
}

async function selecting(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open(`#/decks/${deck}`);
  await person.button("Select").click();
  for (const at of [0, 1]) await page.getByRole("checkbox").nth(at).press(" ");
  await page.getByText("2 notes selected").waitFor();
  await look("selecting");
  for (const act of ["Move", "Change topic", "Start anew"]) {
    if (act !== "Move") {
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("menuitem", { name: act }).waitFor();
      await look(`menu: ${act}`);
    }
    await page.getByRole(act === "Move" ? "button" : "menuitem", { name: act }).click();
    await page.getByRole("dialog").waitFor();
    await look(`dialog: ${act}`);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  }
  await person.button("Suspend").click();
  await page.getByText("2 notes suspended.").waitFor();
  await look("undo bar");
  await person.open("#/search/model");
  await person.button("Select").click();
  await person.button("All").click();
  await look("selecting in a search");
}

async function sharing(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open(`#/decks/${deck}/share`);
  await person.button("Copy link").click();
  await page.getByText("Link copied.").waitFor();
  await look("share");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await person.open(`#/decks/${deck}/print`);
  await page.locator(".print-sheet").waitFor();
  await look("print");
  await person.open(new URL(link).hash);
  await page.getByRole("heading", { name: "Look at the deck" }).waitFor();
  await look("link");
  await person.open("#/decks/add");
  await page
    .getByLabel("Paste a guide")
    .fill("Closure\tA function with its variables\nPromise\tA value that comes later\n");
  await person.button("Read it").click();
  await page.getByRole("heading", { name: "What do the columns hold?" }).waitFor();
  await look("table");
  await person.button("Make notes").click();
  await page.getByRole("heading", { name: "Look it over" }).waitFor();
  await look("table looked over");
}
