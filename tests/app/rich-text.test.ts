import { afterEach, describe, expect, it, vi } from "vitest";
import { readGuide } from "#app/guide-reading.ts";
import { RichTexts } from "#app/rich-text.ts";
import type { RichText } from "#model/rich-text.ts";
import { loseWorkerFiles, stop, watchWorkers } from "./failing-worker.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const paragraph = (...children: RichText): RichText => [{ type: "paragraph", children }];
const strong = (text: string): RichText => paragraph({ type: "strong", children: [text] });

describe("texts", () => {
  it("asked at once have each its own tree, however long they take", async () => {
    const long = "a word ".repeat(2000).trim();
    const texts = new RichTexts();
    const trees = await Promise.all([
      texts.read(long),
      texts.read("**one**"),
      texts.read("two"),
      texts.read("**one**"),
      texts.read(""),
    ]);
    expect(trees).toEqual([
      paragraph(long),
      strong("one"),
      paragraph("two"),
      strong("one"),
      [], // Nothing was written.
    ]);
  });

  it("have their named characters from the one table that is in the worker", async () => {
    const texts = new RichTexts();
    expect(
      await texts.read(
        "&amp; &lt;b&gt; x&nbsp;y &notin; &NotEqualTilde; &#38; &nothing; &ampx; &amp",
      ),
    ).toEqual(paragraph("& <b> x\u00a0y \u2209 \u2242\u0338 & &nothing; &ampx; &amp"));
    expect(
      await texts.read("```&eacute;\n&eacute;\n```\n\n[a](https://x.org/?a=1&amp;b=2)"),
    ).toEqual([
      { type: "code block", children: ["&eacute;"] },
      {
        type: "paragraph",
        children: [{ type: "link", href: "https://x.org/?a=1&b=2", children: ["a"] }],
      },
    ]);
  });

  it("have one worker, and a guide another that is stopped alone", async () => {
    const started = watchWorkers();
    const texts = new RichTexts();
    await texts.read("first");
    const guide = new AbortController();
    const reading = readGuide({ text: "# A\n\n## What is it?\n\nThis." }, guide.signal);
    const text = texts.read("**second**");
    guide.abort();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(await text).toEqual(strong("second"));
    expect(started).toHaveLength(2);
  });

  it("that were read lately are at hand", async () => {
    const texts = new RichTexts();
    expect(texts.atHand("**a**")).toBeUndefined();
    await texts.read("**a**");
    await texts.read("b");
    expect(texts.atHand("**a**")).toEqual(strong("a"));

    // 100 are kept: these 98, and of the two before them both. With one more, "b" has not been asked for the longest.
    await Promise.all(Array.from({ length: 98 }, (_, at) => texts.read(`text ${at}`)));
    await texts.read("**a**");
    expect(texts.atHand("b")).toEqual(paragraph("b"));
    await texts.read("one more");
    expect(texts.atHand("b")).toBeUndefined();
    expect(texts.atHand("**a**")).toEqual(strong("a"));
  });
});

describe("a worker that fails", () => {
  it("by its file is told to all that wait, and started anew for the next", async () => {
    loseWorkerFiles();
    const texts = new RichTexts();
    const [one, two] = await Promise.allSettled([texts.read("**a**"), texts.read("b")]);
    expect([one.status, two.status]).toEqual(["rejected", "rejected"]);
    expect(texts.atHand("**a**")).toBeUndefined();
    vi.unstubAllGlobals();
    expect(await texts.read("**a**")).toEqual(strong("a"));
  });

  it("in the middle is told with its reason, and started anew for the next", async () => {
    const started = watchWorkers();
    const texts = new RichTexts();
    await texts.read("first");
    const lost = texts.read("lost");
    stop(started[0]);
    await expect(lost).rejects.toThrow("out of memory");
    expect(await texts.read("**a**")).toEqual(strong("a"));
    expect(started).toHaveLength(2);
  });

  it("at one text reads those behind it", async () => {
    const texts = new RichTexts();
    const noText = undefined as unknown as string;
    const [bad, good] = await Promise.allSettled([texts.read(noText), texts.read("**a**")]);
    expect(bad).toMatchObject({ status: "rejected", reason: { message: /TypeError/ } });
    expect(good).toEqual({ status: "fulfilled", value: strong("a") });
  });
});
