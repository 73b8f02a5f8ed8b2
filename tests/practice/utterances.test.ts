import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utterancesOf } from "#practice/utterances.ts";

const texts = (text: string, language = "en") =>
  utterancesOf(text, language).map((each) => each.text);

describe("a text that is read aloud", () => {
  it("is cut into its sentences, each in its language", () => {
    expect(utterancesOf("Warum? Weil es hilft.", "de")).toEqual([
      { text: "Warum?", language: "de" },
      { text: "Weil es hilft.", language: "de" },
    ]);
  });

  it("ends a sentence where a line ends", () => {
    expect(texts("A heading\nand what follows")).toEqual(["A heading", "and what follows"]);
  });

  it("is not cut behind “e.g.”", () => {
    expect(texts("Name a cache, e.g. Redis. Then stop.")).toEqual([
      "Name a cache, e.g. Redis.",
      "Then stop.",
    ]);
  });

  it("is cut at a comma where a sentence is long", () => {
    // 17 words of three letters and their blanks are 68 characters; with the comma and its blank, 69.
    const words = (count: number) => Array(count).fill("abc").join(" ");
    expect(texts(`${words(17)}, ${words(17)}.`)).toEqual([`${words(17)},`, `${words(17)}.`]);
  });

  it("is cut between two words where there is no comma", () => {
    const parts = texts(Array(60).fill("abc").join(" "));
    // 25 words and their blanks are 100 characters, of which the last is cut off.
    expect(parts.map((part) => part.length)).toEqual([99, 99, 39]);
  });

  it("says nothing of what has no letter and no digit", () => {
    expect(texts("--- \n … \n*")).toEqual([]);
  });

  it("loses no word, and says nothing that is longer than 100 characters", () => {
    const word = fc.stringMatching(/^[a-z]{1,150}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const parts = texts(words.join(" "));
        expect(parts.join("").replaceAll(" ", "")).toBe(words.join(""));
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(100);
      }),
    );
  });
});
