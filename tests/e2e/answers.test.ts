import { expect, it } from "vitest";
import type { Answer } from "#model/answer.ts";
import type { Note } from "#model/note.ts";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const mine = "Start from a zebra crossing: who waits for whom.";

/** Answers cards until one is asked that one answers in words of one's own. */
async function untilAsked(person: Person): Promise<void> {
  const task = person.page.locator(".prompt-task");
  for (let cards = 0; cards < 20; cards += 1) {
    if (/aloud|strong candidate/.test((await task.textContent()) ?? "")) return;
    await person.answer("Easy");
    await person.button("Show answer").waitFor();
  }
  throw new Error("No question was asked among the first 20 cards.");
}

it("an answer is written in a sitting, told as a story that serves two questions, found, deleted and brought back", async () => {
  const { person, host } = await beginVisit();
  const { page } = person;
  await person.readyForOffline();
  await person.practise();
  await host.stop();
  await untilAsked(person);
  const prompt = await person.asked();
  const done = await person.saved();

  // It is written beneath the key points, and no key of practice acts meanwhile.
  expect(await person.button("Write mine").count()).toBe(0);
  await person.button("Show answer").click();
  await person.button("Write mine").click();
  await page.getByLabel("In your words").pressSequentially(`${mine} 1 2 3 z`);
  await page.getByText("Saved", { exact: true }).waitFor();
  expect(await person.saved()).toBe(done);
  const [answer] = await person.rows<Answer>("answers");
  expect(answer?.words.value).toEqual({ form: "plain", text: `${mine} 1 2 3 z` });

  // What is typed at the last moment is there after a reload, and so is the answer at the next reveal.
  await page.getByLabel("In your words").fill(mine);
  await page.reload();
  await person.button("Show answer").click();
  expect(await person.asked()).toBe(prompt);
  await person.button("Change it").click();
  await expect.poll(() => page.getByLabel("In your words").inputValue()).toBe(mine);

  await person.button("Tell it as a story").click();
  await page.getByLabel("Name of the story").fill("The crossing");
  await person.button("Done").click();
  await page.getByRole("heading", { name: "The crossing" }).waitFor();
  await page.getByRole("link", { name: "Use it for more questions" }).click();
  await page.getByRole("heading", { level: 1, name: "The crossing" }).waitFor();

  // Of a long question only the beginning is shown.
  const other = (await person.rows<Note>("notes")).find(
    ({ content }) =>
      content.kind === "question" && content.prompt !== prompt && content.prompt.length < 100,
  );
  if (other?.content.kind !== "question") throw new Error("There is no other question.");
  await page.getByLabel("Find a question to link").fill(other.content.prompt);
  await page.getByRole("button", { name: `Link: ${other.content.prompt}` }).click();
  await page.getByRole("button", { name: `Unlink: ${other.content.prompt}` }).waitFor();

  // Both questions are found by a word of the story, with the line where it stands.
  await person.open("#/search/zebra");
  await page.getByRole("link", { name: prompt }).waitFor();
  await page.getByRole("link", { name: other.content.prompt }).waitFor();
  expect(await page.locator("mark", { hasText: "zebra" }).count()).toBe(2);

  await person.open("#/answers");
  await page.getByRole("link", { name: "The crossing" }).click();
  await person.button("Delete").click();
  await page.getByText(/You have written no answers yet/).waitFor();
  await person.button("Undo").click();
  await page.getByRole("link", { name: "The crossing" }).waitFor();
});
