import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deckId, noteOf } from "#model/ids.ts";
import type { MockQuestion, MockStyle } from "#model/mock.ts";
import { chooseMock, interviewersOf } from "#plan/mock.ts";
import { drawn, isWeak, type MockCandidate, weightOf } from "#plan/mock-draw.ts";
import { answerMinutes, followUpMinutes, mockMinutes } from "#plan/mock-length.ts";
import { aCard } from "../builders.ts";

function candidate(key: string, over: Partial<MockCandidate> & { topic?: string } = {}) {
  const { topic = "topic", ...rest } = over;
  const { id, note, deck } = aCard(key);
  const card = { id, note, deck, topic };
  return {
    card,
    kind: "question",
    points: 2,
    followUps: [],
    low: null,
    isRecent: false,
    ...rest,
  } as MockCandidate;
}

const several = (count: number, over: Parameters<typeof candidate>[1] = {}, name = "n") =>
  Array.from({ length: count }, (_, at) => candidate(`${name}${at}`, over));

/** Numbers one after another, and then from the beginning. */
function numbers(...list: number[]): () => number {
  let at = -1;
  return () => {
    at += 1;
    return list[at % list.length] ?? 0;
  };
}

/** Numbers that look like chance, the same for the same seed: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const minutesOf = (questions: readonly MockQuestion[]): number =>
  questions.reduce(
    (sum, question) =>
      sum +
      answerMinutes +
      followUpMinutes * (question.from === "deck" ? question.followUps.length : 0),
    0,
  );
const notesIn = (questions: readonly MockQuestion[]) =>
  questions.flatMap((question) => (question.from === "deck" ? [noteOf(question.card)] : []));
const choose = (
  style: MockStyle,
  minutes: number,
  candidates: readonly MockCandidate[],
  random: () => number = seeded(1),
) => chooseMock({ style, minutes, candidates, random });

describe("a topic", () => {
  test("of which nothing would be said is drawn three times as often as one of which all would be", () => {
    // Weights 3 - 2 × 0 = 3 and 3 - 2 × 1 = 1: the first takes three quarters of all numbers.
    expect([weightOf(0, 0), weightOf(1, 0)]).toEqual([3, 1]);
    const pool = [
      candidate("a", { topic: "weak", low: 0 }),
      candidate("b", { topic: "strong", low: 1 }),
    ];
    const draws = Array.from({ length: 100 }, (_, at) =>
      drawn(pool, new Map(), numbers(at / 100, 0)),
    );
    expect(draws.filter((each) => each === pool[0])).toHaveLength(75);
    expect(draws.filter((each) => each === pool[1])).toHaveLength(25);
  });

  test("that nothing is known of is drawn like one of which half would be said", () => {
    expect(weightOf(null, 0)).toBe(2);
    expect(isWeak({ low: null })).toBe(false);
  });

  test("is drawn less with each question that it has had", () => {
    expect([weightOf(0, 1), weightOf(0, 2)]).toEqual([1.5, 1]);
  });
});

describe("what is asked", () => {
  test("begins with an opener and ends with one's own questions", () => {
    const asks = (style: MockStyle, minutes: number) =>
      choose(style, minutes, several(3)).map((question) =>
        question.from === "interviewer" ? question.asks : "deck",
      );
    // 10 minutes are 5 answers: three are standing questions, which leaves two.
    expect(asks("screen", 10)).toEqual([
      "about you",
      "why this role",
      "deck",
      "deck",
      "your questions",
    ]);
    expect(asks("screen", 20).slice(-3)).toEqual(["pay", "when", "your questions"]);
    expect(asks("panel", 15).at(0)).toBe("about you");
    expect(asks("panel", 15).at(-1)).toBe("your questions");
  });

  test("is no fact, sequence or action, and no pitfall in a recruiter's screen", () => {
    const kinds = ["fact", "sequence", "action", "pitfall"] as const;
    const pool = kinds.map((kind, at) => candidate(`k${at}`, { kind }));
    expect(notesIn(choose("screen", 30, pool))).toEqual([]);
    expect(notesIn(choose("panel", 30, pool))).toEqual(["deck/k3"]);
  });

  test("is followed up by a panel in its author's words, else where the question gives no answer away", () => {
    const followUpsTo = (over: Partial<MockCandidate>, style: MockStyle = "panel") =>
      choose(style, 30, [candidate("a", over)]).flatMap((question) =>
        question.from === "deck" ? question.followUps : [],
      );
    expect(followUpsTo({ followUps: ["One?", "Two?", "Three?"] })).toEqual([
      { by: "deck", says: "One?" },
      { by: "deck", says: "Two?" },
    ]);
    expect(followUpsTo({ points: 3 })).toEqual([{ by: "interviewer" }]);
    expect(followUpsTo({ points: 2 })).toEqual([]);
    expect(followUpsTo({ followUps: ["One?"] }, "screen")).toEqual([]);
  });

  test("was not asked in the last mock interviews while there is anything else", () => {
    const pool = [...several(6, { isRecent: true }, "old"), ...several(5, {}, "new")];
    // 30 minutes of a panel leave 26 to the decks: 13 answers, of which there are 11.
    const notes = notesIn(choose("panel", 30, pool));
    expect(notes).toHaveLength(11);
    expect(notesIn(choose("panel", 15, pool)).every((note) => note.startsWith("deck/new"))).toBe(
      true,
    );
  });

  test("is of another topic than the weak ones each third time", () => {
    const pool = [
      ...several(20, { topic: "weak", low: 0.1 }, "w"),
      ...several(20, { topic: "strong", low: 0.9 }, "s"),
    ];
    for (let seed = 0; seed < 50; seed += 1) {
      // 30 minutes leave 26: 13 answers, of which the third, sixth, ninth and twelfth are not of the weak topic.
      const notes = notesIn(choose("panel", 30, pool, seeded(seed)));
      expect(notes).toHaveLength(13);
      expect(notes.filter((note) => note.startsWith("deck/s")).length).toBeGreaterThanOrEqual(4);
    }
  });

  test("has its easiest topic first, and topics take turns", () => {
    const pool = [
      ...several(3, { topic: "weak", low: 0.2 }, "w"),
      ...several(3, { topic: "strong", low: 0.9 }, "s"),
    ];
    const topics = choose("panel", 15, pool).flatMap((question) =>
      question.from === "deck" ? [question.topic.topic] : [],
    );
    expect(topics[0]).toBe("strong");
    expect(topics).toHaveLength(5);
    expect(topics.slice(0, 3)).toEqual(["strong", "weak", "strong"]);
  });

  test("is asked by interviewers who have topics of their own", () => {
    const of = (topic: string): MockQuestion => ({
      from: "deck",
      card: aCard("a").id,
      topic: { deck: deckId("deck"), topic },
      followUps: [],
    });
    const questions: MockQuestion[] = [
      { from: "interviewer", asks: "about you" },
      ...["a", "b", "a", "c", "d"].map(of),
      { from: "interviewer", asks: "your questions" },
    ];
    expect(interviewersOf(questions)).toEqual([1, 1, 2, 1, 3, 1, 1]);
  });
});

test("whatever there is, no note comes twice and the minutes are kept", () => {
  const pools = fc.array(
    fc.record({
      key: fc.nat(30),
      topic: fc.constantFrom("a", "b", "c", "d"),
      kind: fc.constantFrom("question", "pitfall", "fact", "sequence", "action"),
      points: fc.nat(7),
      followUps: fc.array(fc.constantFrom("How?", "Why?", "And?"), { maxLength: 3 }),
      low: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      isRecent: fc.boolean(),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      pools,
      fc.constantFrom<MockStyle>("screen", "panel"),
      fc.nat(3),
      fc.nat(),
      (pool, style, length, seed) => {
        const minutes = mockMinutes[style][length] ?? 10;
        const candidates = pool.map(({ key, ...over }) =>
          candidate(`n${key}`, over as Partial<MockCandidate>),
        );
        const questions = choose(style, minutes, candidates, seeded(seed));
        const notes = notesIn(questions);
        expect(new Set(notes).size).toBe(notes.length);
        expect(minutesOf(questions)).toBeLessThanOrEqual(minutes);
      },
    ),
  );
});
