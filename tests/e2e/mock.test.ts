import { expect, it } from "vitest";
import type { Mock } from "#model/mock.ts";
import type { LogEntry } from "#model/review.ts";
import { axeFor } from "./harness/axe.ts";
import { beginVisit } from "./harness/journey.ts";
import { keysOf } from "./harness/keyboard.ts";
import type { Person } from "./harness/person.ts";

/** What a person does in a mock interview, in the words that they see. */
const at = ({ page }: Person) => {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const place = page.locator(".mock-bar-place");
  return {
    button,
    heading: page.getByRole("heading", { level: 1 }),
    /** Answers what is asked, follow-ups included. */
    answer: async () => {
      await button("I’m done").click();
      await page.locator(".prompt-task:has-text('Follow-up'), .mock-times").first().waitFor();
      while ((await page.locator(".mock-times").count()) === 0) {
        const asked = await page.getByRole("heading", { level: 1 }).textContent();
        await button("I’m done").click();
        await expect
          .poll(() => page.getByRole("heading", { level: 1 }).textContent())
          .not.toBe(asked);
      }
    },
    isAt: (question: number) =>
      expect.poll(() => place.textContent()).toMatch(new RegExp(`^${question} of `)),
  };
};

const mocksOf = (person: Person) => person.rows<Mock>("mocks");

it("a mock interview is held offline, taken up after a reload, judged, and practised from", async () => {
  const { person, host } = await beginVisit();
  const { page } = person;
  await person.readyForOffline();
  await host.stop();
  const mock = at(person);

  await page.getByRole("link", { name: "Progress" }).click();
  await page.getByRole("link", { name: /^Mock interview/ }).click();
  await page.getByText("Hiring panel", { exact: true }).click();
  await page.getByText("15", { exact: true }).click();
  await mock.button("Begin").click();
  await page.getByRole("heading", { name: "Tell me about yourself." }).waitFor();
  await page.getByRole("timer").waitFor();
  await mock.answer();
  await page.getByLabel("A note for the debrief").fill("Began with my degree.");
  await mock.button("Next question").click();

  // In the middle of an answer the page is gone. The question is the same, and no point of its answer is to be seen.
  await mock.isAt(2);
  const asked = await mock.heading.textContent();
  await mock.button("Pause").click();
  await mock.button("Go on").waitFor();
  await page.reload();
  await mock.isAt(2);
  expect(await mock.heading.textContent()).toBe(asked);
  expect(await page.getByRole("checkbox").count()).toBe(0);
  await mock.button("Go on").click();
  await mock.button("Pause").waitFor();
  await mock.answer();
  await mock.button("End here").click();

  // What was noted stands beside the points; nothing is a review yet.
  await page.getByText("Answer 1 of 2").waitFor();
  await expect.poll(() => page.getByLabel("Your note").inputValue()).toBe("Began with my degree.");
  await page.getByRole("checkbox").first().check();
  await mock.button("One filler word more").click();
  await mock.button("Next answer").click();
  await page.getByText("Answer 2 of 2").waitFor();
  await mock.button("To the summary").click();
  await page.getByRole("heading", { name: "Debrief" }).waitFor();
  await page.getByText("1 filler word counted.").waitFor();
  expect(await person.rows("reviews")).toEqual([]);

  // An answer that is rated is a review, which can be taken back.
  await page.getByRole("button", { name: asked ?? "", exact: true }).click();
  await page.getByRole("button", { name: /^Again/ }).click();
  await page.getByText("Counted as Again.").waitFor();
  await page.getByText("Rating counted.", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("Undone: Rating counted.").waitFor();
  await page.getByRole("button", { name: /^Again/ }).waitFor();
  const log = await person.rows<LogEntry>("reviews");
  expect(log.map(({ entry }) => entry).sort()).toEqual(["retraction", "review"]);
  await mock.button("To the summary").click();
  await page.getByRole("link", { name: "Practise these (1 card)" }).click();
  await person.button("Show answer").waitFor();

  const [kept] = await mocksOf(person);
  expect(kept).toMatchObject({ style: "panel", minutes: 15, turn: null });
  expect(kept?.answers.map(({ said }) => said?.hit)).toEqual([[0], []]);

  await person.open("#/mocks");
  await page.getByRole("heading", { name: "So far" }).waitFor();
  await page.locator(".mock-line a").click();
  await mock.button("Delete this one").click();
  await page.getByRole("heading", { name: "Mock interviews" }).waitFor();
  await page.getByText("Mock interview deleted.", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await page.locator(".mock-line a").waitFor();
});

it("a mock interview can be held and judged with keys alone, and tells how it stands", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const mock = at(person);
  await person.open("#/mocks");
  await mock.button("Begin").waitFor();
  const keys = await keysOf(person);
  await keys.press(mock.button("Begin"));
  await page.getByRole("heading", { name: "Tell me about yourself." }).waitFor();
  // Each question takes the focus, so that it is read out.
  await keys.isAt(mock.heading);
  await keys.press(mock.button("Pause"));
  await keys.hear("Paused.");
  await keys.press(mock.button("Go on"));
  await mock.button("Pause").waitFor();
  await keys.press(mock.button("I’m done"));
  await keys.isAt(page.getByRole("heading", { name: /^Answered in/ }));
  await keys.press(mock.button("Next question"));
  await keys.isAt(page.getByRole("heading", { name: "Why this role, and why with us?" }));
  await keys.press(mock.button("I’m done"));
  await keys.press(mock.button("End here"));
  await keys.isAt(page.getByRole("heading", { name: "Tell me about yourself." }));
  await keys.press(page.getByRole("checkbox").first(), "Space");
  await keys.press(mock.button("One filler word more"));
  await expect.poll(() => page.locator("output").textContent()).toBe("1");
  await keys.press(mock.button("Next answer"));
  await keys.isAt(page.getByRole("heading", { name: "Why this role, and why with us?" }));
  await keys.press(mock.button("To the summary"));
  await keys.isAt(page.getByRole("heading", { name: "Debrief" }));
});

it("mock interviews have no fault that axe finds, in any state", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const mock = at(person);
  const look = await axeFor(person);
  await person.open("#/mocks");
  await mock.button("Begin").waitFor();
  await look("a new mock interview");
  await page.getByText("Hiring panel", { exact: true }).click();
  await mock.button("Begin").click();
  await mock.button("I’m done").waitFor();
  await look("a question");
  await mock.button("Pause").click();
  await mock.button("Go on").waitFor();
  await look("paused");
  await mock.answer();
  await look("between two questions");
  await mock.button("Next question").click();
  await mock.isAt(2);
  await page.getByRole("link", { name: "Leave" }).click();
  await page.getByRole("link", { name: "Go on with it" }).waitFor();
  await look("one under way");
  await page.getByRole("link", { name: "Go on with it" }).click();
  await mock.answer();
  await mock.button("End here").click();
  await page.getByText("Answer 1 of 2").waitFor();
  await look("an answer to be judged");
  await mock.button("Next answer").click();
  await page.getByText("Answer 2 of 2").waitFor();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: /^Hard/ }).click();
  await page.getByText("Counted as Hard.").waitFor();
  await look("an answer that was rated");
  await mock.button("To the summary").click();
  await page.getByRole("heading", { name: "Debrief" }).waitFor();
  await look("a debrief");
  await person.open("#/mocks/none");
  await page.getByRole("heading", { name: "Mock interview not found" }).waitFor();
  await look("none of that id");
});
