import fc from "fast-check";
import { expect, it } from "vitest";
import { eachWord, folded } from "#search/words.ts";

function wordsIn(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

it("a word is its letters and digits, in small letters", () => {
  expect(wordsIn("What is HTTP/2, and why? (2015)")).toEqual([
    "what",
    "is",
    "http",
    "2",
    "and",
    "why",
    "2015",
  ]);
});

it("accents and letters that stand for two do not matter", () => {
  const texts = ["Café", "CAFÉ", "cafe", "Straße", "Łódź", "Ærø", "İstanbul", "λόγος", "ﬁle"];
  expect(texts.map(folded)).toEqual([
    "cafe",
    "cafe",
    "cafe",
    "strasse",
    "lodz",
    "aero",
    "istanbul",
    "λογοσ",
    "file",
  ]);
});

it("marks that are letters stay: Hindi is not read without its vowels", () => {
  expect(wordsIn("हिन्दी की")).toEqual(["हिन्दी", "की"]);
});

it("the names of programming languages are words", () => {
  expect(wordsIn("C++ or C#, not C; issue#5")).toEqual([
    "c++",
    "or",
    "c#",
    "not",
    "c",
    "issue",
    "5",
  ]);
});

it("of a script without spaces each pair of characters is a word, and the last one by itself", () => {
  expect(wordsIn("数据库")).toEqual(["数据", "据库", "库"]);
  expect(wordsIn("使用React框架")).toEqual(["使用", "用", "react", "框架", "架"]);
  expect(wordsIn("库")).toEqual(["库"]);
});

it("a word stands where it is told to", () => {
  const texts = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(texts, (text) => {
      eachWord(text, (word, begin, end) => {
        expect(folded(text.slice(begin, end))).toBe(word);
      });
    }),
  );
});
