import { describe, expect, it } from "vitest";
import { plainWords } from "#practice/plain-words.ts";

describe("a text in Markdown, as it is read to somebody", () => {
  it.each([
    ["**Why** is *this* _so_ and ~~not~~?", "Why is this so and not?"],
    ["Call `git rebase` first", "Call git rebase first"],
    ["snake_case_name and 2 * 3 * 4 stay", "snake_case_name and 2 * 3 * 4 stay"],
    ["See [the guide](https://example.com/a_(b)) first", "See the guide first"],
    ["See https://example.com/a?b=c for more", "See for more"],
    ["![A diagram](diagram.png) shows it", "A diagram shows it"],
    ["## A heading", "A heading"],
    ["- one\n* two\n3. three\n- [x] four", "one\ntwo\nthree\nfour"],
    ["> quoted", "quoted"],
    ["A <b>bold</b> word", "A bold word"],
    ["Is 3 < 5 and 7 > 2?", "Is 3 < 5 and 7 > 2?"],
    ["from A → B", "from A, B"],
    ["| a | b |\n| --- | --- |\n| c | d |", "a, b\n\nc, d"],
    ["A price of \\$5", "A price of $5"],
  ])("%j is %j", (text, words) => {
    expect(plainWords(text)).toBe(words);
  });

  it("has no block of code, and goes on behind it", () => {
    expect(plainWords("What does it print?\n\n```js\nconsole.log(1);\n```\n\nAnd why?")).toMatch(
      /^What does it print\?\s+And why\?$/,
    );
    expect(plainWords("What is this?\n\n    let a = 1;\n    a += 1;\n\nSay it.")).toMatch(
      /^What is this\?\s+Say it\.$/,
    );
  });

  it("has nothing of a block of code that is never closed", () => {
    expect(plainWords("What is this?\n~~~\nlet a;\nlet b;")).toBe("What is this?");
  });
});
