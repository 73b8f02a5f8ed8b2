import { describe, expect, it } from "vitest";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Aim } from "#app/sitting-start.ts";
import { weaknessOf } from "#app/weak-topics.ts";
import { nextMemory } from "#memory/next.ts";
import { deckId } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import { toCard } from "#store/rows.ts";
import { aDeck, aNote, anInterview, days, today } from "../builders.ts";
import { reviewed, ten } from "../insight/roll-ups.ts";
import { answer, asked, progress } from "./at-practice.ts";
import { Clock, startApp } from "./environment.ts";

const notes = ["a1", "a2", "a3", "b1", "b2", "b3"];
const deck = aDeck(notes.map((key) => aNote(key, { topic: key[0] as string })));

const topic = (name: string): Aim => ({
  origin: "weak",
  topic: { deck: deckId("deck"), topic: name },
});

async function openFor(app: Rehearse, aim: Aim): Promise<Practice> {
  const practice = new Practice(app);
  await practice.open(aim);
  return practice;
}

/** An app whose person learned all cards three days ago. */
async function learnedAll(clock: Clock): Promise<Rehearse> {
  const app = await startApp(clock, deck);
  const practice = await openFor(app, { origin: "practice" });
  for (const _ of notes) await answer(practice, "easy");
  clock.pass(days(3));
  return app;
}

describe("practising a topic", () => {
  it("asks its cards alone, and logs why", async () => {
    const app = await learnedAll(new Clock());
    const practice = await openFor(app, topic("b"));
    expect(progress(practice.view())).toEqual({ done: 0, total: 3 });
    const seen: (string | null)[] = [];
    for (let count = 0; count < 3; count += 1) {
      seen.push(asked(practice));
      await answer(practice, "good");
    }
    expect(seen.sort()).toEqual(["b1", "b2", "b3"]);
    expect(practice.view().status).toBe("done");
    const origins = (await app.db.reviews.toArray())
      .slice(-3)
      .map((entry) => "origin" in entry && entry.origin);
    expect(origins).toEqual(["weak", "weak", "weak"]);
  });

  it("rates a card that is not due as the early review that it is", async () => {
    const clock = new Clock();
    const app = await learnedAll(clock);
    const practice = await openFor(app, topic("a"));
    const before = await app.db.cards.get(`deck/${asked(practice)}#recall` as never);
    if (before?.derivedMemory.phase !== "review") throw new Error("not learned");
    expect(before.derivedMemory.dueOn > "2026-11-28").toBe(true);
    await answer(practice, "good");
    const [review] = await app.db.reviews.where("card").equals(before.id).reverse().sortBy("at");
    if (review?.entry !== "review") throw new Error("not logged");
    const after = toCard((await app.db.cards.get(before.id)) as typeof before);
    expect(after.memory).toEqual(nextMemory(before.derivedMemory, review));
    // Three days of the fifteen or so that it holds have passed: the gain is small, but the schedule is not broken.
    expect(after.memory).toMatchObject({ phase: "review", reviewedOn: "2026-11-28" });
  });

  it("is taken up where it was left, and another topic is a sitting of its own", async () => {
    const app = await learnedAll(new Clock());
    await answer(await openFor(app, topic("a")), "good");
    expect(progress((await openFor(app, topic("a"))).view())).toEqual({ done: 1, total: 3 });
    expect(progress((await openFor(app, topic("b"))).view())).toEqual({ done: 0, total: 3 });
  });

  it("has nothing to ask once all of it was reviewed today, until tomorrow", async () => {
    const app = await learnedAll(new Clock());
    const practice = await openFor(app, topic("a"));
    for (let count = 0; count < 3; count += 1) await answer(practice, "good");
    expect((await openFor(app, topic("a"))).view()).toMatchObject({
      status: "nothing",
      next: { when: "day", day: "2026-11-29" },
    });
  });
});

it("the weakest topics are those that the next interview covers", () => {
  const rows = ["x", "y"].map((name) => reviewed(ten(name), { said: 20, missed: 20 }));
  const names = (interview: Interview | null) =>
    weaknessOf(rows, interview, today).weakest.map((each) => each.topic);
  expect(names(null).sort()).toEqual(["x", "y"]);
  const covers = [{ deck: deckId("deck"), topics: ["y"] }];
  expect(names(anInterview("one", { covers }))).toEqual(["y"]);
});

it("the weakest topics are none before anything is known of them", async () => {
  const app = await learnedAll(new Clock());
  const practice = await openFor(app, { origin: "weak", topic: null });
  expect(practice.view().status).toBe("nothing");
});
