import { describe, expect, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { type Finger, fingerOf, type Spot } from "./harness/finger.ts";
import { beginJourney } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const middle: Spot = [200, 420];
/** More than 0.3 × 390 = 117 pixels, and less. */
const [far, near] = [140, 90];
const beside = (px: number): Spot => [middle[0] + px, middle[1]];
const above = (px: number): Spot => [middle[0], middle[1] - px];

type Phone = { readonly person: Person; readonly finger: Finger };

/** Somebody who holds a phone with a card on it. */
async function practising(): Promise<Phone> {
  const { person } = await beginJourney();
  await person.practise();
  return { person, finger: await fingerOf(person) };
}

/** The same, with the answer shown. */
async function answering(): Promise<Phone> {
  const phone = await practising();
  await phone.person.button("Show answer").click();
  await phone.person.button("Good").waitFor();
  return phone;
}

const isSaved = ({ page }: Person, count: number) =>
  page.locator(`[role="progressbar"][aria-valuenow="${count}"]`).waitFor();

const ratingsOf = async (person: Person) =>
  (await person.rows<{ rating?: string }>("reviews")).map(({ rating }) => rating);

/** What would come of a swipe that was none would come before this. */
async function isUnrated(person: Person): Promise<void> {
  expect(await person.page.locator("[data-pull]").count()).toBe(0);
  await person.page.keyboard.press("4");
  await isSaved(person, 1);
  expect(await ratingsOf(person)).toEqual(["easy"]);
}

describe("the answer", () => {
  it("is shown by a tap on the card", async () => {
    const { person, finger } = await practising();
    await finger.tap(middle);
    await person.button("Good").waitFor();
  });

  it("is shown by a swipe upwards, and not by a short one", async () => {
    const { person, finger } = await practising();
    await finger.swipe(middle, above(60));
    expect(await person.button("Show answer").count()).toBe(1);
    await finger.down(middle);
    await finger.move(above(50));
    await finger.move(above(100));
    await person.page.locator('[data-pull="reveal"][data-enough]').waitFor();
    await finger.up();
    await person.button("Good").waitFor();
    expect(await person.page.locator("[data-pull]").count()).toBe(0);
  });

  it("is not shown by a swipe to a side", async () => {
    const { person, finger } = await practising();
    await finger.swipe(middle, beside(far));
    await finger.swipe(middle, beside(-far), "flick");
    expect(await person.button("Show answer").count()).toBe(1);
    expect(await person.button("Good").count()).toBe(0);
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
    expect(await ratingsOf(person)).toEqual(["again", "good"]);
  });

  it("is given by a short swipe that is quick", async () => {
    const { person, finger } = await answering();
    await finger.swipe(middle, beside(near), "flick");
    await isSaved(person, 1);
    expect(await ratingsOf(person)).toEqual(["good"]);
  });

  it("is not given by a short swipe, one that went back, one from the edge, one that is taken away, or two fingers", async () => {
    const { person, finger } = await answering();
    await finger.swipe(middle, beside(-near));
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
    await finger.down(beside(60), [100, 300]);
    await finger.move(beside(far), [20, 300]);
    await finger.up();
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

  it("is not given by a mouse, which selects text there", async () => {
    const { person } = await answering();
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

  it("is Again to the right where lines begin there, as the buttons are", async () => {
    const { person, finger } = await answering();
    await person.page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    await finger.swipe(middle, beside(far));
    await isSaved(person, 1);
    expect(await ratingsOf(person)).toEqual(["again"]);
  });

  it("is swiped without motion too: the card stays, and the track is written over it", async () => {
    const { person, finger } = await answering();
    const { page } = person;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await finger.down(middle);
    await finger.move(beside(60));
    await finger.move(beside(far));
    await page.locator('[data-pull="good"][data-enough]').waitFor();
    const card = await page.locator(".asked-card").boundingBox();
    expect(card?.x).toBe(0);
    expect(await page.locator(".swipe-mark").filter({ visible: true }).textContent()).toBe("Good");
    await finger.up();
    await isSaved(person, 1);
  });

  it("is felt once the finger has come far enough, unless it is switched off", async () => {
    const { person, finger } = await answering();
    const { page } = person;
    await page.evaluate(() => {
      Object.assign(window, { buzzed: 0 });
      navigator.vibrate = () => {
        (window as unknown as { buzzed: number }).buzzed += 1;
        return true;
      };
    });
    const buzzed = () => page.evaluate(() => (window as unknown as { buzzed: number }).buzzed);
    await finger.down(middle);
    await finger.move(beside(60));
    expect(await buzzed()).toBe(0);
    for (const to of [130, far, 150]) await finger.move(beside(to));
    await finger.up();
    await isSaved(person, 1);
    expect(await buzzed()).toBe(1);

    await page.evaluate(() => {
      location.hash = "/settings";
    });
    await page
      .getByRole("group", { name: "Vibrate on a swipe" })
      .getByRole("radio", { name: "Off" })
      .check();
    await page.evaluate(() => {
      location.hash = "/practice";
    });
    await person.button("Show answer").click();
    await person.button("Good").waitFor();
    await finger.swipe(middle, beside(far));
    await isSaved(person, 2);
    expect(await buzzed()).toBe(1);
  });
});
