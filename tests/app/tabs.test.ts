import { describe, expect, it } from "vitest";
import { suspendCard } from "#app/card-changes.ts";
import { openRehearse } from "#app/rehearse.ts";
import { aDeck, aNote, hours, minutes } from "../builders.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { Clock, environmentWith, questions, startApp } from "./environment.ts";

describe("two tabs", () => {
  it("that rate the same card log one review, and the other tab moves on", async () => {
    const app = await startApp(new Clock(), questions("a", "b", "c"));
    const [one, two] = [await open(app), await open(app)];
    expect([asked(one), asked(two)]).toEqual(["a", "a"]);
    await answer(one, "easy");
    await answer(two, "good");
    expect(await app.db.reviews.count()).toBe(1);
    expect(asked(two)).toBe("b");
    expect(two.view()).toMatchObject({
      notice: "This card was rated or changed in another tab.",
      progress: { done: 1 },
    });
  });

  it("that take turns ask no card twice", async () => {
    const app = await startApp(new Clock(), questions("a", "b", "c", "d"));
    const [one, two] = [await open(app), await open(app)];
    await answer(one, "easy");
    await two.refresh();
    await answer(two, "easy");
    await answer(one, "easy"); // Still shows b, which the other tab has rated.
    await answer(one, "easy");
    const rated = (await app.db.reviews.toArray()).map((entry) => entry.card);
    expect(new Set(rated).size).toBe(rated.length);
    expect(asked(one)).toBe("d");
  });
});

describe("a tab that is behind", () => {
  it("left open overnight asks no card that another tab has rated in the morning", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b", "c"));
    const evening = await open(app);
    await answer(evening, "easy");
    clock.pass(hours(20));
    const morning = await open(app);
    await answer(morning, "easy");
    await evening.refresh();
    expect(asked(evening)).toBe("c");
    await answer(evening, "easy");
    const rated = (await app.db.reviews.toArray()).map((entry) => entry.card);
    expect(new Set(rated).size).toBe(3);
    expect(rated).toHaveLength(3);
  });

  it("asks no card again that has passed its last step in the other tab", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b", "c"));
    const one = await open(app);
    await answer(one, "good");
    const two = await open(app);
    expect(asked(two)).toBe("b");
    clock.pass(minutes(11));
    const again = await open(app);
    expect(asked(again)).toBe("a");
    await answer(again, "good");
    await answer(two, "easy");
    expect(asked(two)).toBe("c");
  });

  it("undoes nothing but the last rating, and shows where practice stands", async () => {
    const app = await startApp(new Clock(), questions("a", "b", "c"));
    const [one, two] = [await open(app), await open(app)];
    await answer(two, "easy");
    await one.refresh();
    await answer(one, "easy");
    await two.undo();
    expect(two.view()).toMatchObject({
      notice: expect.stringContaining("another tab"),
      progress: { done: 2 },
    });
    expect(await app.db.reviews.count()).toBe(2);
    await two.undo();
    expect(asked(two)).toBe("b");
    await expectMemoriesToFollowFromLogs(app);
  });
});

describe("a card on the screen that is changed in another tab", () => {
  it("while a rating is taken back there is logged once, like every other one", async () => {
    const app = await startApp(new Clock(), questions("a", "b", "c"));
    const [one, two] = [await open(app), await open(app)];
    await answer(one, "easy");
    await two.refresh();
    expect(asked(two)).toBe("b");
    two.reveal();
    await one.undo();
    await two.rate("easy");
    await one.refresh();
    expect([asked(one), asked(two)]).toEqual(["a", "c"]);
    await answer(one, "good");
    await answer(two, "easy");
    expect(asked(one)).toBe("c");
    await answer(one, "easy"); // The other tab has rated it.
    const log = await app.db.reviews.toArray();
    expect(log.map(({ card, entry }) => [card.slice(5, 6), entry])).toEqual([
      ["a", "review"],
      ["a", "retraction"],
      ["b", "review"],
      ["a", "review"],
      ["c", "review"],
    ]);
    await expectMemoriesToFollowFromLogs(app);
  });

  it("that is suspended there is not rated any more", async () => {
    const app = await startApp(new Clock(), questions("a", "b"));
    const practice = await open(app);
    practice.reveal();
    await suspendCard(app, (await cardIds(app))[0] as never, true);
    await practice.rate("good");
    expect(await app.db.reviews.count()).toBe(0);
    expect(asked(practice)).toBe("b");
  });

  it("that a new version of its deck rewords is rated as what was asked, and asked in its new words", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b"));
    const practice = await open(app);
    practice.reveal();
    const content = { kind: "question", prompt: "Reworded?", points: ["because"] } as const;
    const next = aDeck([
      aNote("a", { topic: "topic a", content }),
      aNote("b", { topic: "topic b", content }),
    ]);
    const other = await openRehearse(app.db.name, environmentWith(clock, next, "v2"));
    await practice.rate("good");
    expect(await app.db.reviews.count()).toBe(1);
    expect(asked(practice)).toBe("b");
    expect(practice.view()).toMatchObject({ card: { ask: { prompt: "Reworded?" } } });
    other.db.close();
    await expectMemoriesToFollowFromLogs(app);
  });

  it("that a new version of its deck leaves out is passed over", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b"));
    const practice = await open(app);
    practice.reveal();
    const other = await openRehearse(app.db.name, environmentWith(clock, questions("b"), "v2"));
    await practice.rate("good");
    expect(asked(practice)).toBe("b");
    other.db.close();
    await expectMemoriesToFollowFromLogs(app);
  });
});

const cardIds = async ({ db }: Awaited<ReturnType<typeof startApp>>) =>
  (await db.cards.toArray()).map(({ id }) => id);
