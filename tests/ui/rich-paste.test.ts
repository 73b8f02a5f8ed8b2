import { expect, it } from "vitest";
import { richPaste } from "#ui/guides/rich-paste.ts";

it("takes the formatting of a document", () => {
  const html = "<meta charset='utf-8'><h2>Why?</h2><p>Because.</p>";
  expect(richPaste(html)).toBe(html);
});

it("leaves the coloured lines that an editor of code gives with Markdown", () => {
  const html =
    '<meta charset="utf-8"><div style="color:#ccc"><div><span># Guide</span></div><br></div>';
  expect(richPaste(html)).toBeNull();
  expect(richPaste('<pre style="color:#ccc"># Guide</pre>')).toBeNull();
});

it("has nothing where nothing was given", () => {
  expect(richPaste("")).toBeNull();
});
