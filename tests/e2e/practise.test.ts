import { describe, expect, it } from "vitest";
import { beginVisit } from "./harness/journey.ts";

describe("the first day", () => {
  it("offers ten new cards, and none are left when they were practised", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await page
      .getByText(/\b10\b/)
      .first()
      .waitFor();
    await person.practise();
    const prompts = new Set<string>();
    for (let count = 0; count < 10; count += 1) {
      prompts.add(await person.asked());
      await person.answer("Good");
    }
    expect(prompts.size).toBe(10);
    for (let count = 0; count < 10; count += 1) await person.answer("Good");
    await page.getByRole("heading", { name: /Done/ }).waitFor();
    const device = await person.rows<{ key: string }>("device");
    expect(device).toContainEqual({ key: "storagePersisted", value: expect.any(Boolean) });
    await person.open();
    await person.button("Study ahead").waitFor();
    expect(await person.button("Practise").count()).toBe(0);
    const reviews = await person.rows<{ entry: string }>("reviews");
    expect(reviews.map(({ entry }) => entry)).toEqual(Array(20).fill("review"));
  });

  it("shows no answer before it is asked for, then key points to tick that propose a rating", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await person.practise();
    expect(await page.getByRole("checkbox").count()).toBe(0);
    expect(await person.button("Good").count()).toBe(0);
    await person.button("Show answer").click();
    const points = page.getByRole("checkbox");
    const total = await points.count();
    expect(total).toBeGreaterThan(0);
    for (let at = 0; at < total; at += 1) await points.nth(at).check();
    await person.button("Good").click();
    await page.locator('[role="progressbar"][aria-valuenow="1"]').waitFor();
    const [review] = await person.rows<{ pointsHit: number[]; pointsTotal: number }>("reviews");
    expect(review).toMatchObject({
      pointsHit: Array.from({ length: total }, (_, at) => at),
      pointsTotal: total,
    });
  });
});

describe("how sure a person is", () => {
  it("is kept with the review that follows, also when the rating is taken back and given again", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await person.practise();
    await page.keyboard.press("s");
    await person.button("Again").waitFor();
    await page.keyboard.press("1");
    await page.locator('[role="progressbar"][aria-valuenow="1"]').waitFor();
    await person.undo();
    await person.button("Hard").click();
    await page.locator('[role="progressbar"][aria-valuenow="1"]').waitFor();
    await person.answer("Good");
    const log = await person.rows<{ rating?: string; confidence?: string }>("reviews");
    expect(log.map(({ rating, confidence }) => [rating, confidence])).toEqual([
      ["again", "sure"],
      [undefined, undefined],
      ["hard", "sure"],
      ["good", undefined],
    ]);
  });
});

describe("undo", () => {
  it("goes back over all ratings of the sitting, to the first card", async () => {
    const { person } = await beginVisit();
    await person.practise();
    const first = await person.asked();
    const cardsBefore = await person.rows("cards");
    for (const rating of ["Good", "Again", "Easy"] as const) await person.answer(rating);
    for (let count = 0; count < 3; count += 1) await person.undo();
    await person.button("Good").waitFor();
    expect(await person.button("Undo").isDisabled()).toBe(true);
    const memories = (rows: unknown[]) =>
      rows.map((row) => (row as { derivedMemory: unknown }).derivedMemory);
    expect(memories(await person.rows("cards"))).toEqual(memories(cardsBefore));
    await person.open("#/practice");
    await person.button("Show answer").waitFor();
    expect(await person.asked()).toBe(first);
  });
});

describe("a sitting that is left", () => {
  it("is taken up where it was, after a reload and from Today", async () => {
    const { person } = await beginVisit();
    await person.practise();
    for (let count = 0; count < 3; count += 1) await person.answer("Easy");
    const fourth = await person.asked();
    await person.page.reload();
    await person.button("Show answer").waitFor();
    expect(await person.asked()).toBe(fourth);
    expect(await person.saved()).toBe(3);
    await person.open();
    await person.practise();
    expect(await person.asked()).toBe(fourth);
  });
});

describe("with the keyboard alone", () => {
  it("a card is asked, revealed, ticked, rated and undone", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    const press = (key: string) => page.keyboard.press(key);
    const focusOn = async (name: RegExp) => {
      for (let tabs = 0; tabs < 30; tabs += 1) {
        await press("Tab");
        const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
        if (name.test(text)) return;
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await person.button("Practise").waitFor();
    await focusOn(/^Practise/);
    await press("Enter");
    await person.button("Show answer").waitFor();
    await press("Space");
    await person.button("Good").waitFor();
    await press("3");
    await page.locator('[role="progressbar"][aria-valuenow="1"]').waitFor();
    await press("z");
    await page.locator('[role="progressbar"][aria-valuenow="0"]').waitFor();
    await person.button("Good").waitFor();
    await press("4");
    await page.locator('[role="progressbar"][aria-valuenow="1"]').waitFor();
  });
});
