import { describe, expect, it } from "vitest";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Aim } from "#app/sitting-start.ts";
import type { Rating } from "#model/review.ts";
import { aDeck, aNote, days, minutes } from "../builders.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, progress } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

const open = async (app: Rehearse, origin: "five" | "practice" | "ahead" = "five") => {
  const practice = new Practice(app);
  await practice.open({ origin } as Aim);
  return practice;
};

/** Answers cards, each after so many seconds, until there is none; returns their keys. */
async function answerAll(practice: Practice, clock: Clock, seconds: number, rating: Rating) {
  const keys: (string | null)[] = [];
  while (asked(practice) !== null) {
    keys.push(asked(practice));
    clock.pass(seconds * 1000);
    await answer(practice, rating);
  }
  return keys;
}

const seven = questions("a", "b", "c", "d", "e", "f", "g");

describe("practising five", () => {
  it("asks five of today's cards, none of them twice, and is done", async () => {
    const clock = new Clock();
    const app = await startApp(clock, seven);
    const practice = await open(app);
    expect(await answerAll(practice, clock, 10, "good")).toEqual(["a", "b", "c", "d", "e"]);
    expect(practice.view()).toMatchObject({
      status: "done",
      progress: { done: 5, total: 5 },
      next: "now",
    });
    expect(
      new Set((await app.db.reviews.toArray()).map((it) => "origin" in it && it.origin)),
    ).toEqual(new Set(["practice"]));
    await expectMemoriesToFollowFromLogs(app);
  });

  it("begins no card that would last beyond two minutes", async () => {
    const clock = new Clock();
    const app = await startApp(clock, seven);
    // Three take 105 seconds; a fourth, of the 20 that are assumed, would end at 125.
    expect(await answerAll(await open(app), clock, 35, "good")).toEqual(["a", "b", "c"]);
  });

  it("does not take away the card in hand, however long it lasts", async () => {
    const clock = new Clock();
    const app = await startApp(clock, seven);
    const practice = await open(app);
    clock.pass(minutes(10));
    await practice.refresh();
    expect(asked(practice)).toBe("a");
    await answer(practice, "good");
    expect(practice.view()).toMatchObject({ status: "done", progress: { done: 1, total: 1 } });
  });

  it("leaves out a new card that takes longer to read than there is time", async () => {
    const long = aNote("long", {
      content: { kind: "question", prompt: "Why?", points: ["x".repeat(3_000)] },
    });
    const app = await startApp(new Clock(), aDeck([long, aNote("short", { topic: "other" })]));
    // 3,000 characters take 125 seconds.
    expect(progress((await open(app)).view())).toEqual({ done: 0, total: 1 });
    expect(asked(await open(app))).toBe("short");
  });

  it("is taken up where it was left until its two minutes are over, and begins anew after that", async () => {
    const clock = new Clock();
    const app = await startApp(clock, seven);
    clock.pass(1_000);
    await answer(await open(app), "good");
    clock.pass(60_000);
    const again = await open(app);
    expect([asked(again), progress(again.view())]).toEqual(["b", { done: 1, total: 5 }]);
    clock.pass(60_000);
    expect(progress((await open(app)).view())).toEqual({ done: 0, total: 5 });
  });

  it("takes a rating back as every sitting does, at its end too", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b"));
    const practice = await open(app);
    await answerAll(practice, clock, 60, "good");
    expect(practice.view()).toMatchObject({ status: "done", progress: { done: 2, total: 2 } });
    await practice.undo();
    expect([asked(practice), progress(practice.view())]).toEqual(["b", { done: 1, total: 2 }]);
    await answer(practice, "easy");
    expect(practice.view()).toMatchObject({ status: "done" });
    await expectMemoriesToFollowFromLogs(app);
  });

  it("leaves a longer sitting as it was left", async () => {
    const clock = new Clock();
    const app = await startApp(clock, seven);
    await answer(await open(app, "practice"), "easy");
    await answerAll(await open(app), clock, 5, "easy");
    const practice = await open(app, "practice");
    // One of seven was rated in it, and five since.
    expect([asked(practice), progress(practice.view())]).toEqual(["g", { done: 1, total: 2 }]);
  });
});

describe("where nothing is due", () => {
  it("goes ahead, and says so in the log", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a"));
    await answer(await open(app, "practice"), "easy");
    clock.pass(days(1));
    const practice = await open(app);
    expect(asked(practice)).toBe("a");
    await answer(practice, "good");
    expect((await app.db.reviews.toArray()).at(-1)).toMatchObject({ origin: "ahead" });
  });

  it("asks once more what was reviewed today, so that there is always something", async () => {
    const app = await startApp(new Clock(), questions("a"));
    await answer(await open(app, "practice"), "easy");
    expect((await open(app, "ahead")).view()).toMatchObject({ status: "nothing" });
    expect(asked(await open(app))).toBe("a");
  });

  it("has nothing to ask only where there is no card", async () => {
    const app = await startApp(new Clock(), questions());
    expect((await open(app)).view()).toMatchObject({ status: "nothing", next: null });
  });
});
