import { afterEach, describe, expect, it, vi } from "vitest";
import type { Watch } from "#app/data-work.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { openBackup, type RestoreMode, restore } from "#app/restore.ts";
import { type Collection, emptyCollection, type KeptDeck } from "#model/collection.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { aDeck, aNote, now } from "../builders.ts";
import { answer, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { collectionOf, derivedIn, fileOf } from "./collections.ts";
import { Clock, questions, startApp } from "./environment.ts";
import { loseWorkerFiles, stop, watchWorkers } from "./failing-worker.ts";

afterEach(() => void vi.unstubAllGlobals());

const large = deckId("large");
const notes = Array.from(
  { length: 1_500 },
  (_, at): Note => aNote(`${at}`, { id: noteId(large, `${at}`), deck: large }),
);
const { notes: _, ...about } = aDeck(notes, "large");
const deck: KeptDeck = { ...about, position: -1, origin: "guide", retired: false };

/** A collection that takes a while to be stored: it is written in two parts and more. */
const largeCollection: Collection = {
  ...emptyCollection,
  decks: [deck],
  notes,
  cards: notes.map(({ id }, order) => ({ id: cardId(id, "recall"), order, suspended: false })),
};

async function practised(): Promise<Rehearse> {
  const app = await startApp(new Clock(), questions("a", "b", "c"));
  const practice = await open(app);
  for (const rating of ["again", "easy", "good"] as const) await answer(practice, rating);
  return app;
}

const restoreLarge = async (app: Rehearse, mode: RestoreMode, watch?: Watch) =>
  restore(app, { file: await fileOf(largeCollection) }, mode, watch);

const all = async (app: Rehearse) => [await collectionOf(app), await derivedIn(app)];

/** Nothing has come of a restore, and nothing counts as lost; it can be done once more. */
async function expectUnharmed(app: Rehearse, before: unknown): Promise<void> {
  expect(await all(app)).toEqual(before);
  expect(app.tripwire.loss()).toBeNull();
  expect(app.tripwire.entries()).toBe(3);
  await restoreLarge(app, "merge");
  expect(await app.db.notes.where("deck").equals(large).count()).toBe(1_500);
  expect(await app.db.reviews.count()).toBe(3);
  expect((await app.db.decks.get(large))?.derivedCards).toBe(1_500);
  expect(app.tripwire.entries()).toBe(3);
  await expectMemoriesToFollowFromLogs(app);
}

/** Does something as soon as more than half is done: in the middle of the one transaction. */
function inTheMiddle(act: () => void): Pick<Watch, "onProgress"> {
  let isDone = false;
  return {
    onProgress: (share) => {
      if (isDone || share < 0.5) return;
      isDone = true;
      act();
    },
  };
}

/** Has the next job start a worker of its own: the one that waits for it is ended, since its job is called off. */
async function endWaiting(app: Rehearse): Promise<void> {
  const stopper = new AbortController();
  const watch = { onProgress: () => stopper.abort(), stop: stopper.signal };
  await openBackup(app, await fileOf(largeCollection), watch).catch(() => {});
  expect(stopper.signal.aborted).toBe(true);
}

it("a backup file says what is in it, and comes back beside the page, which is told how far it is", async () => {
  const old = await practised();
  const backup = await collectionOf(old);
  const fresh = await startApp(new Clock(), questions("a", "b", "c"));
  const file = await fileOf(backup);
  const found = await openBackup(fresh, file);
  expect(found).toMatchObject({ madeAt: now, decks: 1, notes: 3, entries: 3, unfit: 0 });
  const told: number[] = [];
  await restore(fresh, found, "replace", { onProgress: (share) => told.push(share) });
  expect(await collectionOf(fresh)).toEqual(backup);
  expect(await derivedIn(fresh)).toEqual(await derivedIn(old));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expect(fresh.tripwire.entries()).toBe(3);
});

it("a file that is no backup is refused in the words of the reader", async () => {
  const app = await practised();
  await expect(openBackup(app, new Blob(["Dear Sir"]))).rejects.toThrow(
    "This file is not a backup of Rehearse.",
  );
});

describe.each(["merge", "replace"] as const)("a restore (%s)", (mode) => {
  it("that is called off in the middle has changed nothing", async () => {
    const app = await practised();
    const before = await all(app);
    const stopper = new AbortController();
    const watch = { ...inTheMiddle(() => stopper.abort()), stop: stopper.signal };
    await expect(restoreLarge(app, mode, watch)).rejects.toThrow("abort");
    await expectUnharmed(app, before);
  });

  it("whose worker dies in the middle has changed nothing", async () => {
    const app = await practised();
    const before = await all(app);
    await endWaiting(app);
    const workers = watchWorkers();
    const dies = restoreLarge(
      app,
      mode,
      inTheMiddle(() => workers.forEach(stop)),
    );
    await expect(dies).rejects.toThrow("out of memory");
    vi.unstubAllGlobals();
    await expectUnharmed(app, before);
  });
});

it("a restore whose worker cannot be loaded says so, and has changed nothing", async () => {
  const app = await practised();
  const before = await all(app);
  await endWaiting(app);
  loseWorkerFiles();
  const restoring = restoreLarge(app, "replace");
  await expect(restoring).rejects.toThrow(/could not be loaded/);
  vi.unstubAllGlobals();
  await expectUnharmed(app, before);
});

it.each([
  ["in the place of what is here", "replace", null],
  ["together with what is here", "merge", "Note deleted."],
] as const)(
  "after a restore %s what was done before can be undone or not",
  async (_, mode, done) => {
    const app = await practised();
    app.undo.add({ done: "Note deleted.", undo: async () => {} });
    await restoreLarge(app, mode);
    expect(app.undo.last()?.done ?? null).toBe(done);
  },
);
