import { expect, it } from "vitest";
import { RichTexts } from "#app/rich-text.ts";

it("a formula is shown by the worker that reads texts, and a text without one has none", async () => {
  const texts = new RichTexts();
  expect(await texts.read("a $x$")).toEqual([
    {
      type: "paragraph",
      children: [
        "a ",
        {
          type: "maths",
          children: ["$x$"],
          maths: {
            tex: "x",
            isBlock: false,
            shown: {
              name: "math",
              attributes: {},
              looks: [],
              children: [{ name: "mi", attributes: {}, looks: [], children: ["x"] }],
            },
          },
        },
      ],
    },
  ]);
  expect(await texts.read("$165K to $185K")).toEqual([
    { type: "paragraph", children: ["$165K to $185K"] },
  ]);
});
