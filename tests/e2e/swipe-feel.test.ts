import { expect, it } from "vitest";
import { answering, beside, far, isSaved, middle, ratingsOf } from "./harness/card-in-hand.ts";
import { fingerOf } from "./harness/finger.ts";
import { beginVisit } from "./harness/journey.ts";

it("that a card can be swiped is told on five cards, where there is a touch screen", async () => {
  const { person } = await beginVisit();
  const hints = person.page.locator(".swipe-hint");
  await person.practise();
  expect(await hints.count()).toBe(0);
  await person.answer("Good");
  await fingerOf(person);
  const told: number[] = [];
  for (let card = 0; card < 7; card += 1) {
    await person.answer("Good");
    told.push(await hints.count());
  }
  expect(told).toEqual([1, 1, 1, 1, 1, 0, 0]);
});

it("a swipe to the right is Again where lines begin there, as the buttons are", async () => {
  const { person, finger } = await answering();
  await person.page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await finger.swipe(middle, beside(far));
  await isSaved(person, 1);
  expect(await ratingsOf(person)).toEqual(["again"]);
});

it("a card is swiped without motion too: the card stays, and the track is written over it", async () => {
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

it("a swipe turns the card by a transition under which the next one can be touched, unless somebody wants no motion or presses a button", async () => {
  const { person, finger } = await answering();
  const { page } = person;
  await page.evaluate(() => {
    const turns: string[] = [];
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      const transition = start(update);
      void transition.ready.then(() => {
        const beneath = document.elementFromPoint(200, 420);
        turns.push(beneath?.closest(".card-stage.asking") ? "touched" : "out of reach");
      });
      return transition;
    };
    Object.assign(window, { turns });
  });
  const turns = () => page.evaluate(() => (window as unknown as { turns: string[] }).turns);
  await finger.swipe(middle, beside(far));
  await isSaved(person, 1);
  await expect.poll(turns).toEqual(["touched"]);
  await person.answer("Good");
  expect(await turns()).toHaveLength(1);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await person.button("Show answer").click();
  await person.button("Good").waitFor();
  await finger.swipe(middle, beside(far));
  await isSaved(person, 3);
  expect(await turns()).toHaveLength(1);
});

it("a swipe is felt once the finger has come far enough, unless it is switched off", async () => {
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
