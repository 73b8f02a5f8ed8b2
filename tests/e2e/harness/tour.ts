import { dayFromNow } from "./day.ts";
import { liveFourWeeks } from "./history.ts";
import type { Person } from "./person.ts";
import { deck, ownNotes, ownWords, selecting, sharing } from "./tour-of-decks.ts";

/** Is told what is on the screen, while it is. */
export type Look = (state: string) => Promise<void>;

/** Goes to every screen, in every state that looks or behaves otherwise, and has it looked at. */
export async function tour(person: Person, look: Look): Promise<void> {
  await person.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await firstLook(person, look);
  await mock(person, look);
  await practice(person, look);
  await interview(person, look);
  await fourWeeks(person, look);
  await ownNotes(person, look);
  await ownWords(person, look);
  await selecting(person, look);
  await sharing(person, look);
}

/** Every address, what it shows before anything was done, and what of it comes behind the first paint. */
export const addresses = [
  ["", "today, at first", /^Checklist/, "Set an interview date"],
  ["#/decks", "decks"],
  [`#/decks/${deck}`, "deck"],
  [`#/decks/${deck}/change`, "deck, its name"],
  ["#/decks/nowhere", "deck that is none"],
  ["#/decks/add", "add a deck"],
  ["#/notes/new", "new note"],
  ["#/search", "search"],
  ["#/search/model", "search, with hits", /A Staff PM/],
  ["#/search/is%3Adeu%20zzzz", "search, without hits"],
  ["#/answers", "answers, none"],
  ["#/answers/missing", "answers, missing", /questions have an answer\.$/],
  ["#/checklist", "checklist"],
  ["#/disputed", "disputed", "What I found out"],
  ["#/progress", "progress, none"],
  ["#/settings", "settings"],
  ["#/backups", "backups"],
  ["#/recordings", "recordings, none"],
  ["#/practice/hands-free", "hands-free"],
  ["#/mocks", "mock interview, to set up"],
  ["#/interviews/new", "interview, new"],
  ["#/link/nothing", "link that is none"],
  ["#/nowhere", "no screen", /^Checklist/, "Set an interview date"],
] as const;

/** Every address once, as it is before anything was done. */
async function firstLook(person: Person, look: Look): Promise<void> {
  for (const [route, state, ...later] of addresses) {
    await person.open(route);
    await person.page.getByRole("heading", { level: 1 }).waitFor();
    for (const text of later) await person.page.getByText(text).first().waitFor();
    await look(state);
  }
}

async function mock(person: Person, look: Look): Promise<void> {
  const { page } = person;
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await person.open("#/mocks");
  await page.getByText("15", { exact: true }).click();
  await press("Begin");
  await page.getByRole("timer").waitFor();
  await look("mock interview, asked");
  await press("I’m done");
  await page.getByLabel("A note for the debrief").waitFor();
  await look("mock interview, answered");
  await press("End here");
  await page.getByText("Answer 1 of 1").waitFor();
  await look("mock interview, one answer");
  await press("To the summary");
  await page.getByRole("heading", { name: "Debrief" }).waitFor();
  await look("mock interview, debrief");
}

async function practice(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/practice");
  await person.button("Say it").waitFor();
  // Nine decks take turns, so the first ten cards show every kind that is asked on a first day.
  for (let count = 1; count <= 10; count += 1) {
    await person.button("Show answer").waitFor();
    await look(`practice, asked ${count}`);
    await person.button("Show answer").click();
    await person.button("Good").waitFor();
    await look(`practice, answered ${count}`);
    await person.button("Easy").click();
    await page.locator(`[role="progressbar"][aria-valuenow="${count}"]`).waitFor();
  }
  await page.getByRole("heading", { name: /Done/ }).waitFor();
  await look("practice, done");
  await person.open();
  await person.button("Study ahead").waitFor();
  await page.getByRole("link", { name: /^Checklist/ }).waitFor();
  await page.getByText("When is your interview?").waitFor();
  await look("today, done");
  await person.open("#/progress");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("progress, first day");
}

async function interview(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/interviews/new");
  await page.getByLabel("Date", { exact: true }).fill(dayFromNow(2));
  await look("interview, filled in");
  await person.button("Save").click();
  await page.getByText(/cards will not be ready/).waitFor();
  await page.getByRole("slider").waitFor();
  await look("today, interview ahead");
  await page.getByRole("link", { name: "Interview" }).click();
  await person.button("Remove this interview").waitFor();
  await look("interview");
  await person.open(`${new URL(page.url()).hash}/after`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("interview, over");
}

async function fourWeeks(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await liveFourWeeks(person);
  await person.open("#/progress");
  const leeches = page.getByRole("region", { name: "Leeches" });
  await leeches.waitFor();
  await page.getByText(/Ready for/).waitFor();
  await look("progress of four weeks");
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await page.getByRole("table").first().waitFor();
  await look("progress of four weeks, tables");
  await leeches.getByRole("link").first().click();
  await page.getByRole("region", { name: "My answer" }).waitFor();
  await look("card, leech");
}
