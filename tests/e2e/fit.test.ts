import { expect, it } from "vitest";
import { dayFromNow } from "./harness/day.ts";
import { lostInForcedColours, sideways, tooSmallToTouch } from "./harness/fit.ts";
import { liveFourWeeks } from "./harness/history.ts";
import { beginJourney } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const deck = "hugging-face-pm-pitfalls";
const smallPhone = { viewport: { width: 360, height: 640 } };

type Row = { readonly id: string; readonly note: string; readonly disputed: readonly unknown[] };

/** Is told what is on the screen. */
type Look = (state: string) => Promise<void>;

/** Goes through all screens, and has them looked at. */
async function throughAll(person: Person, look: Look): Promise<void> {
  await plainScreens(person, look);
  await practice(person, look);
  await notes(person, look);
  await interview(person, look);
  await fourWeeks(person, look);
}

async function plainScreens(person: Person, look: Look): Promise<void> {
  for (const route of [
    "",
    "#/decks",
    `#/decks/${deck}`,
    `#/decks/${deck}/change`,
    `#/decks/${deck}/share`,
    `#/decks/${deck}/print`,
    "#/decks/nowhere",
    "#/decks/add",
    "#/notes/new",
    "#/search/model",
    "#/answers",
    "#/answers/missing",
    "#/checklist",
    "#/disputed",
    "#/progress",
    "#/settings",
    "#/backups",
    "#/recordings",
    "#/practice/hands-free",
    "#/mocks",
    "#/link/nothing",
  ]) {
    await person.open(route);
    await person.page.getByRole("heading", { level: 1 }).waitFor();
    await look(route);
  }
}

async function practice(person: Person, look: Look): Promise<void> {
  await person.open("#/practice");
  for (let count = 0; count < 4; count += 1) {
    await person.button("Show answer").waitFor();
    await look(`asked ${count}`);
    await person.answer("Easy");
  }
  await person.button("Show answer").click();
  await person.button("Good").waitFor();
  await look("revealed");
}

async function notes(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open(`#/decks/${deck}`);
  await person.button("Select").click();
  await page.getByRole("checkbox").nth(1).press(" ");
  await look("selecting");
  await person.button("Move").click();
  await page.getByRole("dialog").waitFor();
  await look("sheet");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Start anew" }).waitFor();
  await look("menu");
  await page.getByRole("menuitem", { name: "Start anew" }).click();
  await page.getByRole("dialog").waitFor();
  await look("dialog");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await person.button("Suspend").click();
  await page
    .getByText(/notes? suspended/)
    .first()
    .waitFor();
  await look("undo bar");
  // One whose guide contradicts itself has the most on its page.
  const [disputed] = (await person.rows<Row>("notes")).filter((note) => note.disputed.length > 0);
  const card = (await person.rows<Row>("cards")).find(({ note }) => note === disputed?.id);
  await person.open(`#/cards/${encodeURIComponent(card?.id ?? "")}`);
  await page.getByRole("link", { name: "Write down what you found out" }).waitFor();
  await page.getByRole("region", { name: "My answer" }).waitFor();
  await look("card");
  await person.button("Rewrite").click();
  await person.button("Save").waitFor();
  await look("editing");
  await person.open("#/answers");
  await person.button("New story").click();
  await page.getByLabel("Name of the story").fill("The crossing");
  await look("story");
}

async function interview(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await person.open("#/interviews/new");
  await page.getByLabel("Date", { exact: true }).fill(dayFromNow(2));
  await look("new interview");
  await person.button("Save").click();
  await page.getByText(/cards will not be ready/).waitFor({ timeout: 30_000 });
  await page.getByRole("slider").waitFor();
  await look("interview ahead");
  await page.getByRole("link", { name: "Interview" }).click();
  await person.button("Remove this interview").waitFor();
  await look("interview");
  await person.open(`${new URL(page.url()).hash}/after`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("interview over");
}

async function fourWeeks(person: Person, look: Look): Promise<void> {
  const { page } = person;
  await liveFourWeeks(person);
  await person.open("#/progress");
  await page.getByRole("region", { name: "Leeches" }).waitFor();
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await look("progress of four weeks");
}

it("has nothing to touch that is smaller than a fingertip, and never scrolls sideways", async () => {
  const { person } = await beginJourney(smallPhone);
  await person.page.emulateMedia({ reducedMotion: "reduce" });
  const faults: string[] = [];
  await throughAll(person, async (state) => {
    for (const fault of await tooSmallToTouch(person.page)) faults.push(`${state}: ${fault}`);
    for (const fault of await sideways(person.page)) faults.push(`${state}, sideways: ${fault}`);
  });
  expect([...new Set(faults)]).toEqual([]);
}, 300_000);

it("fits a small phone with letters twice as large, and from right to left", async () => {
  const { person } = await beginJourney(smallPhone);
  const { page } = person;
  await page.emulateMedia({ reducedMotion: "reduce" });
  const faults: string[] = [];
  await throughAll(person, async (state) => {
    for (const [dir, size] of [
      ["ltr", "200%"],
      ["rtl", "100%"],
      ["rtl", "200%"],
    ] as const) {
      await page.evaluate(
        ([direction, fontSize]) => {
          document.documentElement.dir = direction;
          document.documentElement.style.fontSize = fontSize;
          return new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(resolve)),
          );
        },
        [dir, size] as const,
      );
      for (const fault of await sideways(page))
        faults.push(`${state}, ${dir} at ${size}: ${fault}`);
    }
    await page.evaluate(() => {
      document.documentElement.dir = "ltr";
      document.documentElement.style.fontSize = "";
    });
  });
  expect([...new Set(faults)]).toEqual([]);
}, 300_000);

it("says in forced colours what is chosen, and where a button ends", async () => {
  const { person } = await beginJourney(smallPhone);
  const { page } = person;
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  const faults: string[] = [];
  await throughAll(person, async (state) => {
    for (const fault of await lostInForcedColours(page)) faults.push(`${state}: ${fault}`);
  });
  expect([...new Set(faults)]).toEqual([]);
}, 300_000);
