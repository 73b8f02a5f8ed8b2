import { describe, expect, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import {
  above,
  answering,
  beside,
  far,
  isSaved,
  middle,
  near,
  practising,
  ratingsOf,
} from "./harness/card-in-hand.ts";
import type { Spot } from "./harness/finger.ts";
import type { Person } from "./harness/person.ts";

/** What would come of a swipe that was none would come before this. */
async function isUnrated(person: Person): Promise<void> {
  expect(await person.page.locator("[data-pull]").count()).toBe(0);
  await person.page.keyboard.press("4");
  await isSaved(person, 1);
  expect(await ratingsOf(person)).toEqual(["easy"]);
}

describe("the answer", () => {
  it("is shown by a tap on the card or a swipe upwards, and not by a short one or one to a side", async () => {
    const { person, finger } = await practising();
    const { page } = person;
    await finger.tap(middle);
    await person.button("Good").click();
    await isSaved(person, 1);

    await finger.swipe(middle, above(60));
    await page.locator(".card-stage:not([data-pull])").waitFor();
    await finger.swipe(middle, beside(far));
    await finger.swipe(middle, beside(-far), "flick");
    expect(await person.button("Show answer").count()).toBe(1);
    await finger.down(middle);
    await finger.move(above(50));
    await finger.move(above(100));
    await page.locator('[data-pull="reveal"][data-enough]').waitFor();
    await finger.up();
    await person.button("Good").waitFor();
    expect(await page.locator("[data-pull]").count()).toBe(0);
    expect(await ratingsOf(person)).toEqual(["good"]);
  });

  it("of a question that is longer than the screen is swiped up at its end, and above that it scrolls", async () => {
    const { person, finger } = await practising();
    const { page } = person;
    await page.setViewportSize({ width: 390, height: 420 });
    await page.locator(".asked-card").evaluate((card) => {
      card.insertAdjacentHTML("beforeend", "<p>More</p>".repeat(20));
    });
    await page.locator('[data-reach="within"]').waitFor();
    const [from, to]: [Spot, Spot] = [
      [200, 250],
      [200, 100],
    ];
    await finger.swipe(from, to);
    await page.waitForFunction(() => scrollY > 50);
    expect(await person.button("Show answer").count()).toBe(1);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('[data-reach="end"]').waitFor();
    await finger.swipe(from, to);
    await person.button("Good").waitFor();
  });
});

describe("a rating", () => {
  it("is Again by a swipe to the left and Good by one to the right, and the track says so before", async () => {
    const { person, finger } = await answering();
    const { page } = person;
    const first = await person.asked();
    await finger.down(middle);
    await finger.move(beside(-near));
    await page.locator('[data-pull="again"]:not([data-enough])').waitFor();
    expect(await page.locator(".swipe-mark").filter({ visible: true }).textContent()).toBe("Again");
    await finger.move(beside(-far));
    await page.locator('[data-pull="again"][data-enough]').waitFor();
    await finger.up();
    await isSaved(person, 1);
    expect(await person.asked()).not.toBe(first);

    await person.button("Show answer").click();
    await person.button("Good").waitFor();
    await finger.swipe(middle, beside(far));
    await isSaved(person, 2);

    // A short swipe does it too where it is quick.
    await person.button("Show answer").click();
    await person.button("Good").waitFor();
    await finger.swipe(middle, beside(-near), "flick");
    await isSaved(person, 3);
    expect(await ratingsOf(person)).toEqual(["again", "good", "again"]);
  });

  it("is not given by a short swipe, one that went back, one from the edge, one that is taken away, two fingers, or a mouse", async () => {
    const { person, finger } = await answering();
    await finger.swipe(middle, beside(-near));
    await person.page.locator(".card-stage:not([data-pull])").waitFor();
    await finger.down(middle);
    for (const to of [far, near, 20]) await finger.move(beside(to));
    await finger.up();
    await finger.swipe([10, 420], [200, 420]);

    // As when a call comes.
    await finger.down(middle);
    await finger.move(beside(60));
    await finger.move(beside(far));
    await person.page.locator("[data-enough]").waitFor();
    await finger.cancel();

    await finger.down(middle);
    await finger.move(beside(60));
    // Either alone would rate.
    await finger.down(beside(60), [300, 300]);
    await finger.move(beside(far), [300 - near, 300]);
    await finger.move(beside(far), [300 - far, 300]);
    await finger.up();

    // It selects text.
    const { mouse } = person.page;
    const prompt = await person.page.getByRole("heading", { level: 1 }).boundingBox();
    if (!prompt) throw new Error("There is no prompt.");
    await mouse.move(prompt.x + 5, prompt.y + 15);
    await mouse.down();
    await mouse.move(prompt.x + 250, prompt.y + 20, { steps: 5 });
    await mouse.up();
    expect(await person.page.evaluate(() => `${getSelection()}`)).not.toBe("");
    await isUnrated(person);
  });

  it("is not given by scrolling through a long answer", async () => {
    const { person, finger } = await answering();
    const { page } = person;
    await page.setViewportSize({ width: 390, height: 420 });
    await page.locator('[data-reach="within"]').waitFor();
    await finger.swipe([200, 280], [170, 100]);
    await page.waitForFunction(() => scrollY > 50);
    await isUnrated(person);
  });

  it("is given over ticks and rows, and a tick is still a tap", async () => {
    const { person, finger } = await answering();
    const row = await person.page.locator(".key-points .row").first().boundingBox();
    if (!row) throw new Error("There is no point.");
    const from: Spot = [200, row.y + row.height / 2];
    await finger.tap(from);
    const box = person.page.getByRole("checkbox").first();
    await person.page.waitForFunction(() => document.querySelector(":checked") !== null);
    await finger.swipe(from, [200 - near, from[1]]);
    expect(await box.isChecked()).toBe(true);
    await finger.swipe(from, [200 + far, from[1]]);
    await isSaved(person, 1);
    expect(await ratingsOf(person)).toEqual(["good"]);
  });

  it("is taken back where it was swiped, with the answer as it was", async () => {
    const { person, finger } = await answering();
    const first = await person.asked();
    await finger.swipe(middle, beside(-far));
    await isSaved(person, 1);
    await person.page.getByRole("status").getByText("Rated Again.").waitFor();
    const look = await axeFor(person);
    await look("swiped");
    await person.button("Undo Again").click();
    await isSaved(person, 0);
    await person.button("Good").waitFor();
    expect(await person.asked()).toBe(first);
    expect(await person.button("Undo Again").count()).toBe(0);
  });

  it("that could not be saved puts the card back, and says so", async () => {
    const { person, finger } = await answering();
    const { page } = person;
    await page.evaluate(() => {
      const { add, put } = IDBObjectStore.prototype;
      const fail = () => {
        throw new DOMException("No room", "QuotaExceededError");
      };
      Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    });
    await finger.swipe(middle, beside(far));
    await page.getByRole("alert").getByRole("button", { name: "Save again" }).waitFor();
    expect(await page.locator("[data-pull], [data-leaving]").count()).toBe(0);
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await person.button("Save again").click();
    await isSaved(person, 1);
    expect(await ratingsOf(person)).toEqual(["good"]);
  });
});
