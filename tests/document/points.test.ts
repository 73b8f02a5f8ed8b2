import { describe, expect, test } from "vitest";
import { readDocument } from "#document/read.ts";

describe("key points", () => {
  const long = Array.from({ length: 9 }, (_, at) => `It is ${at} times so.`).join(" ");
  const pointsOf = (answer: string) =>
    readDocument({ text: `## What is it?\n\n${answer}\n`, format: "markdown" }).notes[0]?.points;

  test.each<readonly [string, string, readonly string[]]>([
    ["yes goes with its reason", "Yes. It must hold.", ["Yes. It must hold."]],
    ["a lead is no point", "Here is how it works:\n\n- one\n- two", ["one", "two"]],
    [
      "sentences and items stand in their order",
      "It is a cache.\n\n- fast\n- small\n\nUse it.",
      ["It is a cache.", "fast", "small", "Use it."],
    ],
    [
      "a question goes with its answer",
      "Is it safe? Only with a lock. Take one first.",
      ["Is it safe? Only with a lock.", "Take one first."],
    ],
    ["code is no point", "It adds.\n\n```js\na + b\n```", ["It adds."]],
    ["code is the point where there is nothing else", "```js\na + b\n```", ["a + b"]],
    ["rows of a table are", "| a | b |\n|---|---|\n| x | one |\n| y | two |", ["x: one", "y: two"]],
    ["a list beats long prose", `${long}\n\n- one\n- two`, ["one", "two"]],
    [
      "what stands on both sides of a table in an item stays apart",
      "<ul><li>first it reads<table><tr><td>a</td></tr></table>then it writes</li><li>two</li></ul>",
      ["first it reads then it writes", "two"],
    ],
    ["the letter of an option is", "**Answer: B**\n\nIt yields.", ["Answer: B", "It yields."]],
  ])("%s", (_, answer, points) => {
    expect(pointsOf(answer)).toEqual(points);
  });
});
