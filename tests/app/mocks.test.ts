import { describe, expect, it } from "vitest";
import { checkData } from "#app/check.ts";
import { rateMockAnswer } from "#app/mock-rating.ts";
import { readMockPage, readMocks } from "#app/mock-reads.ts";
import { deleteMock, goOnWithMock, startMock } from "#app/mocks.ts";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { replay } from "#memory/replay.ts";
import { type CardId, deckId, type MockId, noteOf, sittingId } from "#model/ids.ts";
import type { MockStyle } from "#model/mock.ts";
import { listMocks, readMock } from "#store/mocks.ts";
import { cardLog } from "#store/reviews.ts";
import { type CardRow, toCard } from "#store/rows.ts";
import { aDeck, aNote, minutes } from "../builders.ts";
import { answer, asked } from "./at-practice.ts";
import { bring, collectionOf } from "./collections.ts";
import { Clock, startApp } from "./environment.ts";

const deck = aDeck([
  ...["a", "b", "c", "d"].map((key) =>
    aNote(key, {
      topic: `topic ${key}`,
      content: {
        kind: "question",
        prompt: `Why ${key}?`,
        points: ["one", "two"],
        followUps: [`And how would you measure ${key}?`],
      },
    }),
  ),
  aNote("fact", { content: { kind: "fact", text: "It is {{so}}." } }),
]);

const begin = (app: Rehearse, style: MockStyle = "screen", length = 10) =>
  startMock(app, { style, minutes: length, decks: [deckId("deck")] });

const mockOf = async (app: Rehearse, id: MockId) => {
  const mock = await readMock(app.db, id);
  if (!mock) throw new Error("There is no such mock interview.");
  return mock;
};

/** Answers all that is asked, a minute each. */
async function answerAll(app: Rehearse, id: MockId, clock: Clock): Promise<void> {
  while ((await mockOf(app, id)).endedAt === null) {
    clock.pass(minutes(1));
    const { turn } = await mockOf(app, id);
    await goOnWithMock(app, id, (now) => ({ type: turn ? "done" : "next", now }));
  }
}

/** Where the questions of the deck stand. */
const fromDeck = async (app: Rehearse, id: MockId): Promise<[at: number, card: CardId][]> =>
  (await mockOf(app, id)).questions.flatMap((question, at): [number, CardId][] =>
    question.from === "deck" ? [[at, question.card]] : [],
  );

async function judged(app: Rehearse, id: MockId, at: number, hit: number[]): Promise<void> {
  await goOnWithMock(app, id, () => ({ type: "judged", at, said: { hit, of: 2 } }));
}

describe("a mock interview", () => {
  it("asks of the decks what fits, each note once, and no fact", async () => {
    const app = await startApp(new Clock(), deck);
    const cards = await fromDeck(app, await begin(app));
    // 10 minutes are five answers, of which three are an interviewer's standing questions.
    expect(cards).toHaveLength(2);
    const long = await fromDeck(app, await begin(app, "panel", 30));
    expect(long.map(([, card]) => card).sort()).toEqual(
      ["a", "b", "c", "d"].map((key) => `deck/${key}#recall`),
    );
  });

  it("asks what the last one did not", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    const first = await begin(app);
    await answerAll(app, first, clock);
    const cards = [...(await fromDeck(app, first)), ...(await fromDeck(app, await begin(app)))];
    expect(new Set(cards.map(([, card]) => noteOf(card))).size).toBe(4);
  });

  it("is taken up where it was left, after the page was gone", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    const id = await begin(app, "panel", 15);
    clock.pass(minutes(1));
    await goOnWithMock(app, id, (now) => ({ type: "done", now }));
    await goOnWithMock(app, id, (now) => ({ type: "next", now }));
    await goOnWithMock(app, id, () => ({ type: "noted", at: 0, text: "too long" }));
    clock.pass(minutes(5));
    await goOnWithMock(app, id, () => ({ type: "taken up" }));
    const { answers, turn } = await mockOf(app, id);
    expect(answers.map(({ tookMs, noted }) => [tookMs, noted])).toEqual([
      [[minutes(1)], "too long"],
      [[], ""],
    ]);
    expect(turn).toEqual({ spentMs: 0, since: null });
  });

  it("says of what it asks in which language that is", async () => {
    const app = await startApp(new Clock(), { ...deck, lang: "de" });
    const id = await begin(app);
    const page = await readMockPage(app, id);
    // Two of the five questions are from the deck.
    expect([...(page?.cards.values() ?? [])].map(({ language }) => language)).toEqual(["de", "de"]);
    expect((await readMocks(app)).decks).toEqual([
      { id: deckId("deck"), title: "Deck", language: "de" },
    ]);
  });

  it("is deleted, and comes back", async () => {
    const app = await startApp(new Clock(), deck);
    const id = await begin(app);
    await deleteMock(app, id);
    expect(await listMocks(app.db)).toEqual([]);
    expect(await readMockPage(app, id)).toBeNull();
    await app.undo.undo();
    expect((await readMocks(app)).mocks.map((mock) => mock.id)).toEqual([id]);
  });

  it("comes back from a backup as it was, and nothing is wrong with it", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    const id = await begin(app);
    await answerAll(app, id, clock);
    const before = await collectionOf(app);
    expect(before.mocks).toHaveLength(1);
    const other = await startApp(clock, deck);
    await bring(other, before, "merge");
    expect((await collectionOf(other)).mocks).toEqual(before.mocks);
    expect((await checkData(other)).findings).toEqual([]);
  });
});

describe("an answer of a mock interview", () => {
  it("is no review until its user rates it", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    const id = await begin(app);
    await answerAll(app, id, clock);
    for (const [at] of await fromDeck(app, id)) await judged(app, id, at, [0]);
    expect(await app.db.reviews.count()).toBe(0);
    const [[at] = [0]] = await fromDeck(app, id);
    await rateMockAnswer(app, id, at, "hard");
    expect(await app.db.reviews.count()).toBe(1);
  });

  it("is rated once, as a review like any other, and the rating can be taken back", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    const id = await begin(app);
    await answerAll(app, id, clock);
    const [[at, card] = [0, "" as CardId]] = await fromDeck(app, id);
    await judged(app, id, at, [1]);
    await rateMockAnswer(app, id, at, "hard");
    await rateMockAnswer(app, id, at, "easy");
    expect(await app.db.reviews.toArray()).toMatchObject([
      {
        ...{ entry: "review", card, rating: "hard", pointsHit: [1], pointsTotal: 2 },
        ...{ origin: "mock", sitting: sittingId(id), tookMs: minutes(1) },
      },
    ]);
    const row = (await app.db.cards.get(card)) as CardRow;
    expect(toCard(row).memory).toEqual(replay(await cardLog(app.db, card)));
    expect((await readMockPage(app, id))?.cards.get(card)?.rated?.rating).toBe("hard");
    expect((await checkData(app)).findings).toEqual([]);

    await app.undo.undo();
    expect((await readMockPage(app, id))?.cards.get(card)?.rated).toBeNull();
    expect(toCard((await app.db.cards.get(card)) as CardRow).memory).toEqual({ phase: "new" });
    expect((await checkData(app)).findings).toEqual([]);
  });

  it("that lacked a point is practised, and no other", async () => {
    const clock = new Clock();
    const app = await startApp(clock, deck);
    const id = await begin(app);
    await answerAll(app, id, clock);
    const [[missed, card] = [0, "" as CardId], [said] = [0]] = await fromDeck(app, id);
    await judged(app, id, missed, [0]);
    await judged(app, id, said, [0, 1]);
    const practise = async () => {
      const practice = new Practice(app);
      await practice.open({ origin: "mock", mock: id });
      return practice;
    };
    const practice = await practise();
    expect(asked(practice)).toBe(noteOf(card).slice("deck/".length));
    const [sitting] = await app.db.sittings.toArray();
    expect(sitting).toMatchObject({ origin: "mock", plan: [card] });
    // Opened again it is the same sitting.
    await practise();
    expect(await app.db.sittings.count()).toBe(1);
    await answer(practice, "easy");
    expect(practice.view().status).toBe("done");
  });
});
