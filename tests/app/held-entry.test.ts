import { afterEach, describe, expect, it, vi } from "vitest";
import { saveHeld } from "#app/held-saving.ts";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { days } from "../builders.ts";
import { interceptOnce } from "../store/transactions.ts";
import { answer, asked, expectMemoriesToFollowFromLogs, open } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

afterEach(() => vi.restoreAllMocks());

/** Lets every write of a new row fail from now on, until it is called off. */
function failWrites(error = new DOMException("", "QuotaExceededError")): () => void {
  const failing = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw error;
  });
  return () => failing.mockRestore();
}

/** Lets the next transaction that writes reach the disk, and has the browser say that it did not. */
const loseAnswerOnce = ({ db }: Rehearse) =>
  interceptOnce(db, "readwrite", (begin) => {
    const transaction = begin();
    Object.defineProperty(transaction, "oncomplete", {
      set(this: IDBTransaction) {
        this.addEventListener("complete", () => this.onabort?.(new Event("abort")));
      },
    });
    return transaction;
  });

const start = async () => startApp(new Clock(), questions("a", "b", "c"));
const logged = async ({ db }: Rehearse) => (await db.reviews.toArray()).map(({ id }) => id);
const heldId = ({ held }: Rehearse) => held.now()?.write.entry.id;

describe("a rating that could not be saved", () => {
  it.each([
    ["full", new DOMException("", "QuotaExceededError"), /no space left.*then save again/],
    ["lost", new DOMException("connection is closing", "InvalidStateError"), /lost touch/],
    ["broken", new DOMException("Corruption detected", "UnknownError"), /does not work/],
  ])("says so in its own words where storage is %s", async (_, error, words) => {
    const app = await start();
    const practice = await open(app);
    failWrites(error);
    await answer(practice, "good");
    expect(asked(practice)).toBe("a");
    expect(practice.view()).toMatchObject({
      problem: expect.stringMatching(
        /^Your last rating was not saved.*All earlier ratings are safe/,
      ),
    });
    expect(practice.view()).toMatchObject({ problem: expect.stringMatching(words) });
  });

  it("leaves nothing half-written, and is saved once under its id when there is space", async () => {
    const app = await start();
    const practice = await open(app);
    const free = failWrites();
    await answer(practice, "easy");
    const id = heldId(app);
    await practice.retry();
    expect(await logged(app)).toEqual([]);
    expect(await app.db.cards.where("derivedIntroducedOn").above("").count()).toBe(0);
    free();
    await Promise.all([practice.retry(), practice.retry()]);
    expect(await logged(app)).toEqual([id]);
    expect(app.held.now()).toBeNull();
    expect(asked(practice)).toBe("b");
    await expectMemoriesToFollowFromLogs(app);
  });

  it("does not get the rating that was meant for the next card, which was shown before the disk refused", async () => {
    const app = await start();
    const practice = await open(app);
    practice.reveal();
    const { get } = IDBObjectStore.prototype;
    // The note of the next card is read last.
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const request = get.call(this, key);
      if (this.name === "notes" && this.transaction.mode === "readwrite")
        request.addEventListener("success", () => this.transaction.abort());
      return request;
    });
    const ratedNext = new Promise<void>((resolve) => {
      const stop = practice.subscribe(() => {
        if (asked(practice) !== "b") return;
        stop();
        practice.reveal();
        void practice.rate("again").then(resolve);
      });
    });
    await practice.rate("easy");
    await ratedNext;
    vi.restoreAllMocks();
    expect(asked(practice)).toBe("a");
    await practice.retry();
    expect(
      (await app.db.reviews.toArray()).map((entry) => "rating" in entry && entry.rating),
    ).toEqual(["easy"]);
  });

  it("is saved before the next card is asked, when practice is left and opened again", async () => {
    const app = await start();
    const practice = await open(app);
    const free = failWrites();
    await answer(practice, "easy");
    const id = heldId(app);
    const again = new Practice(app);
    await again.open({ origin: "practice" });
    expect(again.view()).toMatchObject({ problem: expect.stringContaining("not saved") });
    free();
    const third = await open(app);
    expect(await logged(app)).toEqual([id]);
    expect(asked(third)).toBe("b");
    expect(third.view()).toMatchObject({ problem: null, progress: { done: 1 } });
  });

  it("can be saved from any screen", async () => {
    const app = await start();
    const practice = await open(app);
    const free = failWrites();
    await answer(practice, "easy");
    await expect(saveHeld(app)).rejects.toThrow();
    const id = heldId(app);
    free();
    await saveHeld(app);
    await saveHeld(app);
    expect(await logged(app)).toEqual([id]);
    expect(app.tripwire.entries()).toBe(1);
  });

  it("gives way to another rating of the same card", async () => {
    const app = await start();
    const practice = await open(app);
    const free = failWrites();
    await answer(practice, "easy");
    free();
    await practice.rate("again");
    expect(await app.db.reviews.toArray()).toMatchObject([{ rating: "again" }]);
    expect(app.held.now()).toBeNull();
  });

  it("does not give way to a rating of another card", async () => {
    const clock = new Clock();
    const app = await startApp(clock, questions("a", "b", "c"));
    await answer(await open(app), "easy");
    const practice = await open(app);
    const free = failWrites();
    await answer(practice, "easy");
    const held = heldId(app);
    // On another day a sitting of its own is open, which asks another card.
    clock.pass(days(3));
    free();
    const other = await open(app);
    expect((await logged(app)).at(-1)).toBe(held);
    await answer(other, "good");
    expect(await app.db.reviews.count()).toBe(3);
    await expectMemoriesToFollowFromLogs(app);
  });

  it("is taken back by undo, and the one before stays", async () => {
    const app = await start();
    const practice = await open(app);
    await answer(practice, "easy");
    const before = await logged(app);
    const free = failWrites();
    await answer(practice, "easy");
    expect(practice.view()).toMatchObject({ canUndo: true });
    await practice.undo();
    expect(practice.view()).toMatchObject({ problem: null });
    expect(asked(practice)).toBe("b");
    free();
    expect(await logged(app)).toEqual(before);
    expect(app.held.now()).toBeNull();
  });

  it("is let go of where the card was rated in another tab meanwhile", async () => {
    const app = await start();
    const [one, two] = [await open(app), await open(app)];
    const free = failWrites();
    await answer(one, "easy");
    free();
    const { held } = app;
    const elsewhere = new Practice({
      ...app,
      held: new (held.constructor as new () => typeof held)(),
    });
    await elsewhere.open({ origin: "practice" });
    await answer(elsewhere, "good");
    await one.retry();
    expect(one.view()).toMatchObject({ notice: expect.stringContaining("another tab") });
    expect(asked(one)).toBe("b");
    expect(await app.db.reviews.count()).toBe(1);
    await two.refresh();
    expect(asked(two)).toBe("b");
  });
});

describe("an undo that could not be saved", () => {
  it("opens the sitting again when it is saved, also after its end", async () => {
    const app = await startApp(new Clock(), questions("a"));
    const practice = await open(app);
    await answer(practice, "easy");
    const free = failWrites();
    await practice.undo();
    expect(practice.view()).toMatchObject({ status: "done" });
    expect(practice.view()).toMatchObject({
      problem: expect.stringMatching(/^Undo was not saved/),
    });
    free();
    await practice.undo();
    expect(asked(practice)).toBe("a");
    expect((await app.db.sittings.toArray()).map(({ endedAt }) => endedAt)).toEqual([null]);
    expect(await app.db.reviews.count()).toBe(2);
    await expectMemoriesToFollowFromLogs(app);
  });
});

describe("a rating that reached the disk although the browser said that it did not", () => {
  it("is in the log once, and practice goes on", async () => {
    const app = await start();
    const practice = await open(app);
    practice.reveal();
    await loseAnswerOnce(app);
    await practice.rate("easy");
    expect(await app.db.reviews.count()).toBe(1);
    expect(practice.view()).toMatchObject({ problem: null, notice: null, progress: { done: 1 } });
    expect(asked(practice)).toBe("b");
    await expectMemoriesToFollowFromLogs(app);
  });
});

describe("a connection that is lost while practising", () => {
  it("is taken up again: the rating is saved once, and the next card is asked", async () => {
    const app = await start();
    const practice = await open(app);
    for (const card of ["a", "b"]) {
      expect(asked(practice)).toBe(card);
      const connection = app.db.backendDB();
      connection.close();
      if (card === "b") connection.dispatchEvent(new Event("close"));
      await answer(practice, "easy");
    }
    expect(asked(practice)).toBe("c");
    expect(await app.db.reviews.count()).toBe(2);
    await expectMemoriesToFollowFromLogs(app);
  });
});
