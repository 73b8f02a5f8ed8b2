import { render, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { richTexts } from "#app/rich-text.ts";
import { Markdown, readAhead } from "#ui/parts/markdown.tsx";
import { loseWorkerFiles, stop, watchWorkers } from "../app/failing-worker.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A text on the screen, and all that was to be seen of it since. */
function shown(text: string) {
  const { container, rerender, unmount } = render(<Markdown text={text} />);
  const seen: string[] = [];
  const look = () => {
    const isPlain = container.querySelector(".plain") !== null;
    seen.push(`${isPlain ? "as written" : "formatted"}: ${container.textContent}`);
  };
  look();
  new MutationObserver(look).observe(container, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return {
    seen,
    unmount,
    change: (to: string) => rerender(<Markdown text={to} />),
    /** What is to be seen at last. */
    comes: (what: string) => waitFor(() => expect(seen.at(-1)).toBe(what)),
  };
}

// These two come first: the page has no worker yet.

it("stays as it was written where the worker cannot be loaded", async () => {
  loseWorkerFiles();
  const text = shown("*a*");
  await expect(richTexts.read("*a*")).rejects.toThrow();
  expect(text.seen).toEqual(["as written: *a*"]);
});

it("is as it was written where a change cannot be read, rather than as it was before", async () => {
  const started = watchWorkers();
  const text = shown("*a*");
  await text.comes("formatted: a");
  text.change("*b*");
  stop(started[0]);
  await text.comes("as written: *b*");
  text.unmount();
  await shown("*b*").comes("formatted: b");
});

it("is there as it was written until it is formatted", async () => {
  const text = shown("**b** and `c`");
  await text.comes("formatted: b and c");
  expect(text.seen[0]).toBe("as written: **b** and `c`");
});

it("is formatted at once where it was read ahead", async () => {
  readAhead("**ahead**");
  await waitFor(() => expect(richTexts.atHand("**ahead**")).toBeDefined());
  expect(shown("**ahead**").seen).toEqual(["formatted: ahead"]);
});

it("keeps its formatting with each key that changes it, and ends with the last", async () => {
  const text = shown("**d**");
  await text.comes("formatted: d");
  const before = text.seen.length;
  for (const to of ["**d", "**de", "**de*", "**de**", "**de** f"]) text.change(to);
  await text.comes("formatted: de f");
  expect(text.seen.slice(before).filter((what) => what.startsWith("as written"))).toEqual([]);

  // Back to one that is at hand: there is nothing to wait for.
  text.change("**d**");
  await text.comes("formatted: d");
});
