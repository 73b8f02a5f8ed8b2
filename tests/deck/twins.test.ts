import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TwinIndex, twinLikeness, twinText } from "#deck/twins.ts";
import { starterDecks } from "../exchange/starters.ts";
import { reworded, strangers, twins } from "./twin-pairs.ts";

function likenessOf(a: string, b: string): number {
  const index = new TwinIndex();
  index.put("a", a);
  return index.twinsOf(b)[0]?.likeness ?? 0;
}

describe("two texts are twins", () => {
  it.each(twins)("%s = %s", (a, b) => {
    expect(likenessOf(a, b)).toBeGreaterThanOrEqual(twinLikeness);
    expect(likenessOf(b, a)).toBeGreaterThanOrEqual(twinLikeness);
  });
});

describe("two texts are no twins", () => {
  it.each(strangers)("%s ≠ %s", (a, b) => {
    expect([likenessOf(a, b), likenessOf(b, a)]).toEqual([0, 0]);
  });
});

describe("among all notes of the starter decks", () => {
  const notes = starterDecks.flatMap((deck) =>
    deck.notes.map(({ id, content }) => ({ id, text: twinText(content) })),
  );
  const index = new TwinIndex();
  for (const { id, text } of notes) index.put(id, text);
  const firstOf = (text: string) => index.twinsOf(text, 1)[0]?.id;
  const foundPart = (change: (text: string) => string | null): number => {
    const changed = notes.flatMap(({ id, text }) => {
      const other = change(text);
      return other === null ? [] : [firstOf(other) === id];
    });
    return changed.filter(Boolean).length / changed.length;
  };

  it("none is taken for a twin of another: each asks something else", () => {
    const taken = notes.filter(({ id, text }) => index.twinsOf(text, 1, id).length > 0);
    expect(taken).toEqual([]);
  });

  it("each is found in capitals, without marks, asked for in other words, and from the end to the beginning", () => {
    expect(foundPart((text) => text.toUpperCase())).toBe(1);
    expect(foundPart((text) => text.replace(/[.,;:!?]/g, " "))).toBe(1);
    expect(foundPart((text) => `Please explain: ${text}`)).toBe(1);
    expect(foundPart((text) => text.split(" ").reverse().join(" "))).toBe(1);
  });

  it("nearly each is found when every sixth word is another one", () => {
    const other = (text: string) =>
      text
        .split(" ")
        .map((word, at) => (at % 6 === 5 ? "something" : word))
        .join(" ");
    expect(foundPart(other)).toBeGreaterThan(0.9);
  });

  it("none is found with other numbers, or turned round", () => {
    const withOthers = (text: string) =>
      /\d/.test(text) ? text.replace(/\d/g, (digit) => `${(Number(digit) + 3) % 10}`) : null;
    expect(foundPart(withOthers)).toBe(0);
    expect(foundPart((text) => `${text} not`)).toBe(0);
  });

  it("13 of 14 are found as somebody else put them; one shares too few of its words", () => {
    const missed = reworded.filter(([beginning, text]) => {
      const meant = notes.find((note) => note.text.startsWith(beginning));
      expect(meant).toBeDefined();
      return firstOf(text) !== meant?.id;
    });
    expect(missed.map(([, text]) => text)).toEqual([
      "Talk informally to current or former Hugging Face PMs",
    ]);
  });
});

describe("an index of twins", () => {
  it("forgets what was removed, and what was put in its place", () => {
    const index = new TwinIndex();
    index.put("a", "What is a closure?");
    index.put("b", "What is a mutex?");
    index.put("a", "What is a monad?");
    index.remove("b");
    index.remove("c");
    expect(index.size).toBe(1);
    expect(index.twinsOf("What is a closure?")).toEqual([]);
    expect(index.twinsOf("What is a mutex?")).toEqual([]);
    expect(index.twinsOf("Define a monad")).toEqual([{ id: "a", likeness: 1 }]);
    expect(index.twinsOf("Define a monad", 3, "a")).toEqual([]);
  });

  it("tells the likest first, and not more than were asked for", () => {
    const index = new TwinIndex();
    for (const [at, text] of ["red green blue grey", "red green blue", "red green"].entries())
      index.put(`${at}`, text);
    // A word that n of 3 texts hold weighs ln(1 + 13 / (n + 1)): red and green 1.45, blue 1.67, grey 2.01. The first text shares
    // 4.57 of 6.58 (0.69), the last 2.89 of 4.57 (0.63).
    expect(index.twinsOf("red, green, blue").map(({ id }) => id)).toEqual(["1", "0", "2"]);
    expect(index.twinsOf("red, green, blue", 1)).toEqual([{ id: "1", likeness: 1 }]);
  });

  it("finds every text by itself, among any others", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.lorem());
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
        const index = new TwinIndex();
        for (const [at, each] of texts.entries()) index.put(`${at}`, each);
        for (const each of texts) {
          const [twin] = index.twinsOf(each);
          if (/[\p{L}\p{N}]/u.test(each.normalize("NFKD"))) expect(twin?.likeness).toBeCloseTo(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("holds 100,000 texts, and finds one of them", () => {
    const index = new TwinIndex();
    for (let at = 0; at < 100_000; at += 1)
      index.put(
        `${at}`,
        `Explain subject w${at % 5_000}x in the light of topic t${at % 317}x and v${at}y`,
      );
    expect(index.size).toBe(100_000);
    // 71,234 leaves 1,234 when divided by 5,000, and 226 by 317: 317 × 224 = 71,008.
    const asked = "In the light of topic t226x and v71234y: what is the subject w1234x?";
    expect(index.twinsOf(asked, 1)).toEqual([{ id: "71234", likeness: 1 }]);
  });
});
