import { expect, it } from "vitest";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const questions = [
  { prompt: "Where did the quagga live?", points: ["In the Karoo"] },
  { prompt: "What does a quagga eat?", points: ["Grass", "Leaves"] },
] as const;

/** Adds the questions to a deck of their own, and gives the address of a sitting about them. */
async function addQuestions(person: Person): Promise<string> {
  const { page } = person;
  await person.open("#/notes/new");
  await page.getByRole("textbox", { name: "Name of the new deck" }).fill("Zebras");
  for (const { prompt, points } of [...questions].reverse()) {
    await page.getByRole("radio", { name: "Question" }).check();
    await page.getByRole("combobox", { name: "Topic" }).fill("Animals");
    await page.getByRole("textbox", { name: "Prompt" }).fill(prompt);
    await page.getByRole("textbox", { name: /^Key points/ }).fill(points.join("\n"));
    await person.button("Add the note").click();
    await page.getByText(`Added: ${prompt}`).waitFor();
  }
  const decks = await person.rows<{ id: string; title: string }>("decks");
  const deck = decks.find(({ title }) => title === "Zebras");
  return `#/practice/topic/${encodeURIComponent(deck?.id ?? "")}/Animals`;
}

/** The bar above the card, and the regions in which something may be told. */
const above = (undo: string) => `
- button "Skip to content"
- main:
  - link "Leave":
    - /url: "#/progress"
  - progressbar "Progress of this sitting"
  - ${undo}
  - status
  - status
  - alert`;

const asked = (undo: string, prompt: string) => `${above(undo)}
  - paragraph: Animals
  - paragraph: Say the answer aloud
  - heading "${prompt}" [level=1]
  - status
  - button "Say it"
  - alert
  - group "Are you sure of your answer?":
    - text: Are you sure of your answer?
    - button "Unsure"
    - button "Show answer"
    - button "Sure"`;

const point = (text: string) => `
      - listitem:
        - checkbox "${text}"
        - text: ${text}`;

const answered = (undo: string, prompt: string, legend: string, points: readonly string[]) =>
  `${above(undo)}
  - paragraph: Animals
  - paragraph: Say the answer aloud
  - heading "${prompt}" [level=1]
  - status
  - group "${legend}":
    - text: ${legend}
    - list:${points.map(point).join("")}
  - region "My answer":
    - heading "My answer" [level=2]
    - paragraph:
      - button "Write mine"
  - group "How well did you recall it?":
    - text: How well did you recall it?
    - button "Again 1 minute"
    - button "Hard 6 minutes"
    - button "Good 10 minutes"
    - button "Easy some days"`;

const done = `${above('button "Undo"')}
  - status
  - heading "Done" [level=1]
  - paragraph: 2 reviews in this sitting, all saved on this device. There are more cards for today.
  - button "Practise more"
  - button "Back to Progress"`;

it("a sitting is heard in the order in which it is done: how far one is, the question, the answer, the rating", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const told = async () => {
    const tree = await page.locator("body").ariaSnapshot();
    // Each card has days of its own.
    return tree.replace(/Easy \d+ days/, "Easy some days");
  };
  const hears = (tree: string) => expect.poll(told).toBe(tree.trim());
  /** A screen reader reads on from here. */
  const isAt = (name: string) =>
    expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ""))
      .toContain(name);
  await person.open(await addQuestions(person));
  const [first, second] = questions;
  const nothingToUndo = 'button "Undo" [disabled]';
  const undo = 'button "Undo"';

  await hears(asked(nothingToUndo, first.prompt));
  await isAt(first.prompt);
  await page.keyboard.press("Space");
  await hears(answered(nothingToUndo, first.prompt, "Tick it if you said it", first.points));
  await isAt("In the Karoo");
  await page.keyboard.press("4");

  await hears(asked(undo, second.prompt));
  await isAt(second.prompt);
  await page.keyboard.press("Space");
  await hears(answered(undo, second.prompt, "Tick what you said", second.points));
  await isAt("Grass");
  await page.keyboard.press("4");
  await hears(done);
  await isAt("Done");
});
