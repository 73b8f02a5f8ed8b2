import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import { readToday } from "#app/today.ts";
import { ratings } from "#model/review.ts";
import { days, minutes } from "../builders.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, open, progress } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

describe("practice", () => {
  it("asks new cards, counts each rating that reached the disk, and is done when all are learned", async () => {
    const app = await startApp(new Clock(), questions("a", "b"));
    const practice = await open(app);
    const seen: (string | null)[] = [];
    for (const rating of ["good", "good", "good", "good"] as const) {
      seen.push(asked(practice));
      await answer(practice, rating);
    }
    expect(seen).toEqual(["a", "b", "a", "b"]);
    expect(practice.view()).toMatchObject({
      status: "done",
      progress: { done: 4, total: 4 },
      next: { when: "day", day: "2026-11-27" },
    });
    expect(await app.db.reviews.count()).toBe(4);
  });

  it("does not take a rating before the answer was shown", async () => {
    const app = await startApp(new Clock(), questions("a"));
    const practice = await open(app);
    await practice.rate("good");
    expect(await app.db.reviews.count()).toBe(0);
    expect(asked(practice)).toBe("a");
  });

  it("takes one rating when a button is tapped twice", async () => {
    const app = await startApp(new Clock(), questions("a", "b"));
    const practice = await open(app);
    practice.reveal();
    await Promise.all([practice.rate("easy"), practice.rate("easy")]);
    expect(await app.db.reviews.count()).toBe(1);
    expect(asked(practice)).toBe("b");
  });

  it("logs what was said, how long it took and the study day", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a"));
    const practice = await open(app);
    clock.pass(7_000);
    practice.reveal();
    practice.tick(0, true);
    await practice.rate("good");
    expect(await app.db.reviews.toArray()).toMatchObject([
      {
        pointsHit: [0],
        pointsTotal: 1,
        tookMs: 7_000,
        day: "2026-11-25",
        origin: "practice",
        rating: "good",
      },
    ]);
  });

  it("logs how sure the person was only where they said so, and keeps it when the rating is taken back", async () => {
    const app = await startApp(new Clock(), questions("a", "b", "c"));
    const practice = await open(app);
    practice.reveal([], "unsure");
    await practice.rate("easy");
    practice.reveal();
    await practice.rate("easy");
    const [first, second] = await app.db.reviews.toArray();
    expect(first).toMatchObject({ confidence: "unsure" });
    expect(second).not.toHaveProperty("confidence");

    const left = await open(app);
    await left.undo();
    await left.undo();
    await left.rate("good");
    expect((await app.db.reviews.toArray()).at(-1)).toMatchObject({
      card: first?.card,
      rating: "good",
      confidence: "unsure",
    });
  });

  it("is taken up where it was left, also by another tab", async () => {
    const app = await startApp(new Clock(), questions("a", "b", "c"));
    await answer(await open(app), "easy");
    const again = await open(app);
    expect(asked(again)).toBe("b");
    expect(progress(again.view())).toEqual({ done: 1, total: 3 });
    await again.undo();
    expect(asked(again)).toBe("a");
  });

  it("begins anew on another study day", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b"));
    await answer(await open(app), "good");
    clock.pass(days(1));
    const practice = await open(app);
    expect(progress(practice.view())).toEqual({ done: 0, total: 2 });
    expect(asked(practice)).toBe("a");
  });

  it("has nothing to ask when all is learned, and can go ahead of time", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a"));
    await answer(await open(app), "easy");
    expect((await open(app)).view()).toMatchObject({ status: "nothing", next: { when: "day" } });
    clock.pass(days(1));
    const ahead = new Practice(app);
    await ahead.open({ origin: "ahead" });
    expect(asked(ahead)).toBe("a");
    await answer(ahead, "good");
    expect((await app.db.reviews.toArray()).at(-1)).toMatchObject({ origin: "ahead" });
  });
});

describe("undo", () => {
  it("takes back any number of ratings of the sitting, also after its end", async () => {
    const app = await startApp(new Clock(), questions("a", "b"));
    const before = await readToday(app);
    const practice = await open(app);
    for (const rating of ["again", "easy", "good", "good"] as const) await answer(practice, rating);
    expect(practice.view().status).toBe("done");
    for (let count = 0; count < 4; count += 1) await practice.undo();
    expect(asked(practice)).toBe("a");
    expect(practice.view()).toMatchObject({ canUndo: false, progress: { done: 0, total: 2 } });
    expect(await readToday(app)).toEqual(before);
    expect(await app.db.reviews.count()).toBe(8);
  });

  it("frees the sibling and the place of the new card again", async () => {
    const app = await startApp(new Clock(), questions("a"));
    const practice = await open(app);
    await answer(practice, "easy");
    expect((await readToday(app)).plan.unseen).toBe(0);
    await practice.undo();
    expect((await readToday(app)).plan.unseen).toBe(1);
  });
});

it("data that the browser has cleared is named, and nothing is called done", async () => {
  const app = await startApp(new Clock(), questions("a", "b"));
  const practice = await open(app);
  await Promise.all(app.db.tables.map((table) => table.clear()));
  await answer(practice, "good");
  expect(practice.view()).toMatchObject({
    status: "failed",
    reason: expect.stringContaining("cleared"),
  });
});

it("settings that were changed meanwhile hold from the next look on", async () => {
  const app = await startApp(new Clock(), questions("a"));
  const practice = await open(app);
  await setSettings(app, { desiredRetention: 0.8 });
  await practice.refresh();
  await answer(practice, "easy");
  expect(await app.db.reviews.toArray()).toMatchObject([{ scheduler: { desiredRetention: 0.8 } }]);
});

it("a sitting ahead of time that was left does not take the place of today's", async () => {
  const clock = new Clock();
  const app = await startApp(clock, questions("a", "b"));
  await setSettings(app, { newCardsPerDay: 0 });
  const ahead = new Practice(app);
  await ahead.open({ origin: "ahead" });
  await setSettings(app, { newCardsPerDay: 1 });
  const practice = await open(app);
  expect(progress(practice.view())).toEqual({ done: 0, total: 1 });
  await answer(practice, "easy");
  expect(await app.db.reviews.toArray()).toMatchObject([{ origin: "practice" }]);
});

/** Lets writes to the log fail from now on, as on a full disk, until they are let through again. */
async function fillDisk(app: Rehearse): Promise<{ free: () => void }> {
  let full = true;
  app.db.use({
    stack: "dbcore",
    name: "full disk",
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: (request) =>
          full && name === "reviews"
            ? Promise.reject(new DOMException("disk full", "QuotaExceededError"))
            : core.table(name).mutate(request),
      }),
    }),
  });
  app.db.close();
  await app.db.open();
  return {
    free: () => {
      full = false;
    },
  };
}

describe("a write that fails", () => {
  it("is shown, leaves the card on the screen, and can be repeated", async () => {
    const app = await startApp(new Clock(), questions("a", "b"));
    const practice = await open(app);
    const disk = await fillDisk(app);
    await answer(practice, "good");
    expect(asked(practice)).toBe("a");
    expect(practice.view()).toMatchObject({
      problem: expect.stringContaining("not saved"),
      progress: { done: 0 },
    });
    expect(await app.db.reviews.count()).toBe(0);
    disk.free();
    await practice.retry();
    expect(asked(practice)).toBe("b");
    expect(practice.view()).toMatchObject({ problem: null, progress: { done: 1 } });
    await expectMemoriesToFollowFromLogs(app);
  });

  it("is shown at the end of a sitting too, when an undo fails there", async () => {
    const app = await startApp(new Clock(), questions("a"));
    const practice = await open(app);
    await answer(practice, "easy");
    const disk = await fillDisk(app);
    await practice.undo();
    expect(practice.view()).toMatchObject({
      status: "done",
      problem: expect.stringContaining("not saved"),
    });
    disk.free();
    await practice.retry();
    expect(asked(practice)).toBe("a");
    expect(practice.view()).toMatchObject({ problem: null, canUndo: false });
    await expectMemoriesToFollowFromLogs(app);
  });
});

describe("the memory of every card", () => {
  const acts = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...ratings) },
      { weight: 2, arbitrary: fc.constant("undo" as const) },
      { weight: 1, arbitrary: fc.constant("leave" as const) },
      {
        weight: 3,
        arbitrary: fc.oneof(
          fc.integer({ min: 0, max: minutes(30) }),
          fc.integer({ min: -days(40), max: days(40) }),
        ),
      },
    ),
    { minLength: 5, maxLength: 25 },
  );

  it("follows from its log, whatever is rated, undone, left or done to the clock", async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const clock = new Clock();
        const app = await startApp(clock, questions("a", "b", "c"));
        let practice = await open(app);
        for (const act of sequence) {
          if (typeof act === "number") clock.pass(act);
          else if (act === "undo") await practice.undo();
          else if (act === "leave") practice = await open(app);
          else await answer(practice, act);
          expect(practice.view().status).not.toBe("failed");
        }
        await expectMemoriesToFollowFromLogs(app);
      }),
      { numRuns: 60 },
    );
  });
});
