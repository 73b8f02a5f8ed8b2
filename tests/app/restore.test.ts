import { describe, expect, it, onTestFinished } from "vitest";
import { askPointAlone, rewriteNote, suspendCard } from "#app/card-changes.ts";
import { checkData } from "#app/check.ts";
import { saveInterview } from "#app/interviews.ts";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import { restoreRules } from "#app/restore-rules.ts";
import { setSettings } from "#app/settings.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import { deviceValue } from "#store/device.ts";
import { restoreCollection } from "#store/restore.ts";
import { readSettings } from "#store/settings.ts";
import { aDeck, aNote, days, minutes, now } from "../builders.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { bring, collectionOf, derivedIn } from "./collections.ts";
import { Clock, questions, startApp } from "./environment.ts";

const noteA = noteId(deckId("deck"), "a");
const cardA = cardId(noteA, "recall");
const deck = aDeck([
  aNote("a", { content: { kind: "question", prompt: "Why a?", points: ["x", "y"] } }),
  aNote("b", { topic: "other" }),
  aNote("c"),
]);

/** An app with something of everything that a person does. */
async function lived(clock = new Clock()): Promise<Rehearse> {
  const app = await startApp(clock, deck);
  const practice = await open(app);
  for (const rating of ["again", "easy", "easy"] as const) {
    clock.pass(minutes(1));
    await answer(practice, rating);
  }
  await practice.undo();
  await suspendCard(app, cardId(noteId(deckId("deck"), "c"), "recall"), true);
  await rewriteNote(app, noteA, { kind: "question", prompt: "Mine?", points: ["x", "y", "z"] });
  await askPointAlone(app, cardA, 1);
  await setSettings(app, { newCardsPerDay: 7 });
  await saveInterview(app, null, {
    name: "Talk",
    at: later(now, days(9)),
    covers: [{ deck: deckId("deck"), topics: null }],
  });
  return app;
}

describe("a backup on a new device", () => {
  it("brings back all there was, and what follows from it", async () => {
    const old = await lived();
    const backup = await collectionOf(old);
    const fresh = await startApp(new Clock(), deck);
    await bring(fresh, backup, "replace");
    expect(await collectionOf(fresh)).toEqual(backup);
    expect(await derivedIn(fresh)).toEqual(await derivedIn(old));
    await expectMemoriesToFollowFromLogs(fresh);
    expect((await readSettings(fresh.db)).newCardsPerDay).toBe(7);
    expect(fresh.tripwire.entries()).toBe(backup.reviews.length);
  });

  it("leaves the device its own id, and what is changed from then on is later than all in the backup", async () => {
    const clock = new Clock();
    clock.pass(days(1));
    const backup = await collectionOf(await lived(clock));
    const fresh = await startApp(new Clock(), deck);
    const id = await deviceValue(fresh.db, "id");
    await bring(fresh, backup, "replace");
    expect(await deviceValue(fresh.db, "id")).toBe(id);
    await setSettings(fresh, { newCardsPerDay: 3 });
    const old = await startApp(new Clock(), deck);
    await bring(old, backup, "replace");
    await bring(old, await collectionOf(fresh), "merge");
    expect((await readSettings(old.db)).newCardsPerDay).toBe(3);
  });

  it("is put together with the decks that this version of the app brings", async () => {
    const backup = await collectionOf(await lived());
    const next = aDeck([...deck.notes.slice(0, 2), aNote("d")]);
    const fresh = await startApp(new Clock(), next);
    await bring(fresh, backup, "replace");
    const notes = (await fresh.db.notes.toArray()).map(({ id, retired }) => [id, retired]);
    expect(notes).toEqual([
      ["deck/a", false],
      ["deck/b", false],
      ["deck/c", true],
      ["deck/d", false],
    ]);
    expect(await checkData(fresh)).toMatchObject({ recounted: false });
  });
});

describe("a backup in the place of what is here", () => {
  it("takes away what is only here", async () => {
    const backup = await collectionOf(await startApp(new Clock(), deck));
    const app = await lived();
    await bring(app, backup, "replace");
    expect(await collectionOf(app)).toEqual(backup);
    expect(await app.db.derivedDays.count()).toBe(0);
    expect(app.tripwire.loss()).toBeNull();
    expect(app.tripwire.entries()).toBe(0);
  });

  it("is noticed by a tab that still shows a card of before", async () => {
    const app = await startApp(new Clock(), questions("a", "b"));
    const backup = await collectionOf(app);
    const practice = await open(app);
    await answer(practice, "easy");
    expect(asked(practice)).toBe("b");
    await bring(app, backup, "replace");
    await answer(practice, "easy");
    expect(practice.view()).toMatchObject({ notice: expect.stringContaining("another tab") });
    expect(await app.db.reviews.count()).toBe(0);
    await expectMemoriesToFollowFromLogs(app);
  });
});

it("another tab does not take what was replaced for lost", async () => {
  const app = await lived();
  const tab = await openRehearse(app.db.name, app.environment);
  onTestFinished(() => tab.db.close());
  const counting = tab.tripwire.survey();
  await bring(app, await collectionOf(await startApp(new Clock(), deck)), "replace");
  await counting;
  await tab.tripwire.survey();
  expect(tab.tripwire.loss()).toBeNull();
  expect(tab.tripwire.entries()).toBe(0);
});

describe("a backup put together with what is here", () => {
  it("has every review of both, and each card's memory is the replay of them all", async () => {
    const [clock, laptopClock] = [new Clock(), new Clock()];
    const phone = await startApp(clock, questions("a", "b"));
    const laptop = await startApp(laptopClock, questions("a", "b"));
    await answer(await open(phone), "again");
    laptopClock.pass(days(2));
    await answer(await open(laptop), "easy");
    await bring(phone, await collectionOf(laptop), "merge");
    expect(await phone.db.reviews.count()).toBe(2);
    const row = await phone.db.cards.get(cardA);
    expect(row?.derivedMemory).toMatchObject({ reviews: 2, introducedOn: "2026-11-25" });
    await expectMemoriesToFollowFromLogs(phone);
    expect(await checkData(phone)).toMatchObject({ recounted: false });
  });

  it("leaves no memory behind its log, even before anything is counted anew", async () => {
    const [phone, laptop] = [
      await startApp(new Clock(), questions("a", "b")),
      await startApp(new Clock(), questions("a", "b")),
    ];
    await answer(await open(phone), "again");
    await answer(await open(laptop), "easy");
    const collection = await collectionOf(laptop);
    const brought = { collection, mode: "merge", latest: null, onProgress: () => {} } as const;
    await restoreCollection(phone.db, brought, restoreRules);
    expect((await phone.db.cards.get(cardA))?.derivedMemory).toMatchObject({ reviews: 2 });
    await expectMemoriesToFollowFromLogs(phone);
  });

  it("changes nothing when it is put together once more", async () => {
    const app = await lived();
    const backup = await collectionOf(app);
    const before = await derivedIn(app);
    await bring(app, backup, "merge");
    expect(await collectionOf(app)).toEqual(backup);
    expect(await derivedIn(app)).toEqual(before);
  });
});

it("a restore that fails half-way has changed nothing", async () => {
  const app = await lived();
  const before = [await collectionOf(app), await derivedIn(app)];
  const backup = await collectionOf(await lived());
  const broken = { ...backup, reviews: [...backup.reviews, { id: null } as never] };
  await expect(bring(app, broken, "replace")).rejects.toThrow();
  expect([await collectionOf(app), await derivedIn(app)]).toEqual(before);
});

it("reviews of a card whose note is missing in a damaged backup are kept", async () => {
  const backup = await collectionOf(await lived());
  const notes = backup.notes.filter(({ id }) => id !== noteA);
  const fresh = await startApp(new Clock(), questions("b"));
  await bring(fresh, { ...backup, notes }, "replace");
  expect(await fresh.db.reviews.count()).toBe(backup.reviews.length);
});
