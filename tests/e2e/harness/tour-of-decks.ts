import type { Person } from "./person.ts";
import type { Look } from "./tour.ts";

// The part of the tour that changes decks, notes and one's own words.

export const deck = "hugging-face-pm-pitfalls";

type Row = { readonly id: string; readonly note: string; readonly disputed: readonly unknown[] };

export async function ownNotes(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/notes/new");
  for (const kind of ["Pitfall", "Sequence", "Fact", "Checklist item", "Question"]) {
    await page.getByRole("radio", { name: kind }).check();
    await look(`new note, ${kind}`);
  }
  await page.getByRole("combobox", { name: "Topic" }).fill("Databases");
  await page.getByLabel("Prompt").fill("What is a shard of a database?");
  await page.getByLabel("Key points").fill("a part of its rows\non a machine of its own");
  await look("new note, filled in");
  await person.button("Add the note").click();
  const link = page.locator(".note-added a");
  await link.waitFor();
  await page.getByLabel("Prompt").fill("What is the shard of a database?");
  await page.getByText("You may have this already:").waitFor();
  await look("new note, with a twin");
  await page.getByLabel("Prompt").fill("");
  await link.click();
  await page.getByRole("region", { name: "My answer" }).waitFor();

  // A note of a starter deck tells what was changed.
  await person.open(`#/decks/${deck}`);
  await page.locator(".note-prompt").first().click();
  await page.getByRole("region", { name: "My answer" }).waitFor();
  await look("deck, with a note opened");
  await page.locator(".cards-of-note a").first().press("Enter");
  await person.button("Rewrite").click();
  const asked = page.getByLabel("Mistake", { exact: true });
  await asked.fill(`${await asked.inputValue()} They say so briefly.`);
  await look("note, reworded");
  await person.button("Save").click();
  await page.getByRole("region", { name: "What you changed" }).waitFor();
  await look("card, edited");
  await person.button("Delete this note").click();
  await page.getByText("Deleted. It is not asked; its history is kept.").waitFor();
  await look("card, deleted");

  // One whose guide contradicts itself has the most on its page.
  const [disputed] = (await person.rows<Row>("notes")).filter((note) => note.disputed.length > 0);
  const card = (await person.rows<Row>("cards")).find(({ note }) => note === disputed?.id);
  await person.open(`#/cards/${encodeURIComponent(card?.id ?? "")}`);
  await page.getByRole("link", { name: "Write down what you found out" }).waitFor();
  await page.getByRole("region", { name: "My answer" }).waitFor();
  await look("card, disputed");
}

export async function ownWords(person: Person, look: Look): Promise<void> {
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
  await look("answers, one given");

  await person.open("#/checklist");
  const action = page.getByRole("article").first();
  await action.getByText("Done").click();
  await action.getByText("Evidence and due day").click();
  await page.getByLabel("What shows that it is done?").fill("A demo that ten people use");
  await page.getByLabel("Link").fill("https://example.com/demo");
  await page.getByText("Saved.").first().waitFor();
  await look("checklist, evidence");
  await person.open("#/disputed");
  await page.getByLabel("What I found out").first().fill("There are six rungs.");
  await page.getByText("Saved.").first().waitFor();
  await look("disputed, found out");
}

export async function selecting(person: Person, look: Look): Promise<void> {
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
      await look(`selecting, menu with ${act}`);
    }
    await page.getByRole(act === "Move" ? "button" : "menuitem", { name: act }).click();
    await page.getByRole("dialog").waitFor();
    await look(`selecting, ${act}`);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await person.button("Suspend").click();
  await page.getByText("2 notes suspended.").waitFor();
  await look("selecting, undo bar");
  await person.open("#/search/model");
  await person.button("Select").click();
  await person.button("All").click();
  await look("search, selecting");
}

export async function sharing(person: Person, look: Look): Promise<void> {
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
  await look("link, opened");
  await person.open("#/decks/add");
  await page
    .getByLabel("Paste a guide")
    .fill("Closure\tA function with its variables\nPromise\tA value that comes later\n");
  await person.button("Read it").click();
  await page.getByRole("heading", { name: "What do the columns hold?" }).waitFor();
  await look("table");
  await person.button("Make notes").click();
  await page.getByRole("heading", { name: "Look it over" }).waitFor();
  await page.getByText("A new deck with 2 notes").waitFor();
  await look("look over");
}
