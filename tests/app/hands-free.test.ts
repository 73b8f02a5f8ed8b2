import { describe, expect, it, vi } from "vitest";
import { HandsFree, type HandsFreeWords } from "#app/hands-free.ts";
import type { HandsFreeWays } from "#app/hands-free-ways.ts";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { Speech } from "#app/speech.ts";
import { asked } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";
import { aVoice, StubSynthesis } from "./speech-stub.ts";

const words: HandsFreeWords = {
  language: "en",
  begun: "Begun.",
  again: "Again.",
  good: "Good.",
  undone: "Undone.",
  notSaved: "Not saved.",
  over: "Over.",
  gapIn: () => "blank",
};

type Heard = {
  readonly app: Rehearse;
  readonly practice: Practice;
  readonly handsFree: HandsFree;
  readonly synthesis: StubSynthesis;
  /** Waits until these are said next, each after the one before has come to its end, and lets the last one end. */
  readonly hear: (...texts: string[]) => Promise<void>;
  readonly step: () => string;
  readonly ratings: () => Promise<unknown[]>;
};

/** Practice of two cards that has begun, with a voice for English. */
async function begun(
  ways: Partial<HandsFreeWays> = {},
  {
    own = [],
    voices = [aVoice("en-US")],
  }: { own?: string[]; voices?: SpeechSynthesisVoice[] } = {},
): Promise<Heard> {
  const app = await startApp(new Clock(), questions("a", "b"));
  const synthesis = new StubSynthesis(...voices);
  const practice = new Practice(app);
  const handsFree = new HandsFree({
    practice,
    speech: new Speech(synthesis.asSynthesis),
    ways: { thinkSeconds: null, readsOwn: true, ...ways },
    words,
    ownAnswer: async () => own,
  });
  let heard = 0;
  const hear = async (...texts: string[]) => {
    for (const text of texts) {
      await expect.poll(() => synthesis.texts[heard]).toBe(text);
      heard += 1;
      await synthesis.end();
    }
  };
  const beginning = handsFree.begin();
  if (voices.length > 0) await hear("Begun.");
  await beginning;
  return {
    app,
    practice,
    handsFree,
    synthesis,
    hear,
    step: () => handsFree.view().step,
    ratings: async () =>
      (await app.db.reviews.orderBy("id").toArray()).map((entry) =>
        entry.entry === "review" ? entry.rating : entry.entry,
      ),
  };
}

describe("practice by ear", () => {
  it("asks, waits, reads the answer, takes the rating, and asks the next card", async () => {
    const { handsFree, hear, step, ratings, practice } = await begun();
    expect(step()).toBe("asking");
    await hear("Why a?");
    expect(step()).toBe("thinking");
    handsFree.goOn();
    expect(step()).toBe("telling");
    await hear("because");
    expect(step()).toBe("rating");
    handsFree.next();
    await hear("Good.", "Why b?");
    expect(asked(practice)).toBe("b");
    expect(await ratings()).toEqual(["good"]);
  });

  it("rates again, and good, with previous and next; before the answer they ask again and show it", async () => {
    const { handsFree, hear, ratings } = await begun();
    await hear("Why a?");
    handsFree.previous();
    await hear("Why a?");
    handsFree.next();
    await hear("because");
    handsFree.previous();
    await hear("Again.", "Why b?");
    handsFree.next();
    await hear("because");
    handsFree.next();
    await hear("Good.", "Why a?");
    expect(await ratings()).toEqual(["again", "good"]);
  });

  it("takes no rating before the answer is there", async () => {
    const { handsFree, hear, ratings, practice } = await begun();
    await hear("Why a?");
    handsFree.rate("good");
    handsFree.rate("again");
    expect(asked(practice)).toBe("a");
    expect(await ratings()).toEqual([]);
  });

  it("takes a rating while the answer is still being read, and one for two presses", async () => {
    const { handsFree, hear, ratings } = await begun();
    await hear("Why a?");
    handsFree.goOn();
    handsFree.next();
    handsFree.next();
    await expect.poll(ratings).toEqual(["good"]);
  });

  it("shows the answer by itself after the time to answer", async () => {
    const { hear, step } = await begun({ thinkSeconds: 0.001 });
    await hear("Why a?", "because");
    expect(step()).toBe("rating");
  });

  it("reads one's own answer before the key points, where that is wanted", async () => {
    const wanted = await begun({}, { own: ["I say. So."] });
    await wanted.hear("Why a?");
    wanted.handsFree.goOn();
    await wanted.hear("I say.", "So.", "because");
    const unwanted = await begun({ readsOwn: false }, { own: ["I say."] });
    await unwanted.hear("Why a?");
    unwanted.handsFree.goOn();
    await unwanted.hear("because");
  });

  it("repeats what is on the screen", async () => {
    const { handsFree, hear } = await begun();
    await hear("Why a?");
    handsFree.repeat();
    await hear("Why a?");
    handsFree.goOn();
    await hear("because");
    handsFree.goOn();
    await hear("because");
  });

  it("says that a rating was taken back, and waits for another", async () => {
    const { handsFree, hear, step, ratings, practice } = await begun();
    await hear("Why a?");
    handsFree.goOn();
    await hear("because");
    handsFree.next();
    await hear("Good.", "Why b?");
    handsFree.undo();
    await hear("Undone.", "Why a?");
    expect([asked(practice), step()]).toEqual(["a", "rating"]);
    handsFree.previous();
    await hear("Again.", "Why b?");
    expect(await ratings()).toEqual(["good", "retraction", "again"]);
  });

  it("says that a rating was not saved, and stays at the card", async () => {
    const { handsFree, hear, practice, ratings, synthesis } = await begun();
    await hear("Why a?");
    handsFree.goOn();
    await hear("because");
    const full = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    handsFree.next();
    await expect.poll(() => practice.view()).toMatchObject({ problem: expect.any(String) });
    full.mockRestore();
    await expect.poll(() => synthesis.texts.at(-1)).toBe("Not saved.");
    expect(asked(practice)).toBe("a");
    expect(await ratings()).toEqual([]);
    await practice.retry();
    expect(await ratings()).toEqual(["good"]);
  });

  it("falls silent when it is interrupted, and goes on at a tap", async () => {
    const { handsFree, hear, step, synthesis } = await begun({ thinkSeconds: 10 });
    await expect.poll(() => synthesis.texts.at(-1)).toBe("Why a?");
    handsFree.hold();
    expect([synthesis.speaking, step()]).toEqual([false, "thinking"]);
    handsFree.repeat();
    await hear("Why a?", "Why a?");
  });

  it("is silent once it is left, and practice stays where it was", async () => {
    const { app, handsFree, hear, synthesis } = await begun();
    await hear("Why a?");
    handsFree.goOn();
    handsFree.end();
    expect(synthesis.speaking).toBe(false);
    const later = new Practice(app);
    await later.open({ origin: "practice" });
    expect(asked(later)).toBe("a");
  });

  it("says when it is over", async () => {
    const { handsFree, hear, practice } = await begun();
    await hear("Why a?");
    for (const next of ["Why b?", "Why a?", "Why b?", "Over."]) {
      handsFree.goOn();
      await hear("because");
      handsFree.next();
      await hear("Good.", next);
    }
    expect(practice.view().status).toBe("done");
  });

  it("waits for a tap at a card that could not be heard", async () => {
    const { handsFree, step, practice } = await begun({ thinkSeconds: 0.001 }, { voices: [] });
    await expect.poll(step).toBe("thinking");
    expect(handsFree.view().isHeard).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(practice.view()).toMatchObject({ card: { revealed: false } });
    handsFree.next();
    await expect.poll(step).toBe("rating");
  });
});
