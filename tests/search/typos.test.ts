import fc from "fast-check";
import { expect, it } from "vitest";
import { textAt, textList } from "#search/text-list.ts";
import { eachMisspelt, typosBetween, typosIn } from "#search/typos.ts";

function misspelt(words: readonly string[], word: string, most: number): [string, number][] {
  const list = textList([...new Set(words)].sort());
  const found: [string, number][] = [];
  eachMisspelt(list, word, most, (at, typos) => found.push([textAt(list, at), typos]));
  return found;
}

it("short words and words with digits have to be spelt as they are", () => {
  expect(["http", "query", "queries", "databases", "node20js"].map(typosIn)).toEqual([
    0, 1, 1, 2, 0,
  ]);
});

it.each([
  ["left out", "kubernetes", "kubernets"],
  ["added", "kubernetes", "kubbernetes"],
  ["wrong", "kubernetes", "kubarnetes"],
  ["in the place of the next one", "kubernetes", "kuebrnetes"],
])("a letter %s is one typo", (_, word, typed) => {
  expect(typosBetween(typed, word, 2)).toBe(1);
});

it("finds what differs by so many typos, and not the word itself", () => {
  const words = ["cache", "cached", "caches", "caching", "cahce", "catch", "crash", "ache"];
  expect(misspelt(words, "cache", 1)).toEqual([
    ["ache", 1],
    ["cached", 1],
    ["caches", 1],
    ["cahce", 1],
  ]);
});

it("finds in the tree of a list what it finds word by word", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, fc.nat(2), (words, typed, most) => {
      const oneByOne = [...new Set(words)]
        .sort()
        .map((each): [string, number] => [each, typosBetween(typed, each, most)])
        .filter(([, typos]) => typos > 0 && typos <= most);
      expect(misspelt(words, typed, most)).toEqual(oneByOne);
    }),
  );
});
