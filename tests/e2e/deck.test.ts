import { expect, it } from "vitest";
import { beginVisit } from "./harness/journey.ts";

/** A guide of 210 questions, in three sections of 70: more than are in the page at once. */
const guide = ["# Handbook"]
  .concat(
    ["Alpha", "Beta", "Gamma"].flatMap((section, part) => [
      `## ${section}`,
      ...Array.from({ length: 70 }, (_, at) => {
        const word = `${section} question ${part * 70 + at + 1}`;
        return `### What does ${word} ask you?\n\nIt asks for the answer of ${word}, in a sentence.`;
      }),
    ]),
  )
  .join("\n\n");

it("a long deck is gone through by topic, and left for a card and come back to at the same place", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.open("#/decks/add");
  await page.getByRole("textbox", { name: "Paste a guide" }).fill(guide);
  await person.button("Read it").click();
  await person.button("Keep deck").click();
  await page.getByText(/^Kept/).waitFor();
  await person.open("#/decks");
  // A phone is slow: a topic may be chosen as soon as it can be seen.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.getByRole("link", { name: "Handbook" }).click();

  await page.getByRole("combobox", { name: "Topic" }).selectOption({ label: "Gamma (70)" });
  await page.getByRole("heading", { name: "Gamma", exact: true }).waitFor();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const note = page.getByText("What does Gamma question 143 ask you?");
  await note.click();
  const above = (await note.boundingBox())?.y ?? Number.NaN;
  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("heading", { level: 1, name: /question 143/ }).waitFor();

  await page.getByRole("link", { name: "Handbook" }).click();
  await page.getByRole("link", { name: "History" }).waitFor();
  await expect.poll(async () => (await note.boundingBox())?.y).toBeCloseTo(above, 0);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe("What does Gamma question 143 ask you?");
});
