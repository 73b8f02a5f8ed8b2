import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { richTexts } from "#app/rich-text.ts";
import { aQuestion, Device } from "./device.tsx";
import { keep, press, read, user } from "./guides.ts";

const page = window as { ran?: boolean };
afterEach(() => {
  delete page.ran;
});

const hostile = `# Hostile <script>ran = true</script>

## What <img src=x onerror="ran = true"> is <svg onload="ran = true"></svg> this?

A point <script>window.ran = true</script> with <img src=x onerror="window.ran = true">.

[press me](javascript:window.ran=true) and <a href="javascript:ran=true">me</a>

<iframe srcdoc="<script>parent.ran = true</script>"></iframe>

\`\`\`html
<script>window.ran = true</script>
\`\`\`
`;

it.each([
  ["Markdown", hostile],
  [
    "HTML",
    `<!doctype html><title>Hostile</title><h2>What <img src=x onerror="ran=true"> is this?</h2>
     <p>A point <script>window.ran = true</script> and <svg onload="ran=true"><a href="javascript:ran=true">x</a></svg>
     <a href="javascript:ran=true">me</a></p><pre>&lt;script&gt;window.ran = true&lt;/script&gt;</pre>`,
  ],
])("runs nothing of a hostile guide in %s", async (_, text) => {
  const nothing = () => {
    const main = screen.getByRole("main");
    expect(main.querySelector("script, img, iframe, svg:not(.icon, [aria-hidden])")).toBeNull();
    expect(main.querySelector('[href^="javascript:" i], [onerror], [onload]')).toBeNull();
    expect(page.ran).toBeUndefined();
  };
  const device = new Device();
  await device.show("/decks/add");
  await read(text);
  await screen.findByRole("heading", { level: 1, name: "Look it over" });
  nothing();
  await keep(/^A new deck with 1 note/);
  nothing();
  await device.show("/practice");
  await press("Show answer");
  await user.click(screen.getByText("The whole answer"));
  await screen.findByRole("group", { name: "Code" });
  nothing();
});

it("shows the code of a question before its answer, and the whole answer after it", async () => {
  const content = {
    kind: "question",
    prompt: "What's the output?\n\n```js\n+true;\n```\n\n- A: `1`\n- B: `NaN`",
    points: ["The unary plus tries to convert"],
    answer: "#### Answer: A\n\nThe unary plus tries to convert an operand to a number.",
  } as const;
  const device = new Device(aQuestion("output", 1, { content }));
  await device.show("/practice");
  await screen.findByRole("heading", { level: 1, name: "What's the output?" });
  expect((await screen.findByRole("group", { name: "Code" })).textContent).toBe("+true;");
  expect(screen.queryByText("Answer: A")).toBeNull();
  // The answer is read while the user thinks, so that nothing jumps when it is shown.
  await vi.waitFor(() => expect(richTexts.atHand(content.answer)).toBeDefined());
  await press("Show answer");
  expect(screen.getByText("Answer: A").checkVisibility()).toBe(true);
  expect(screen.getByText("NaN")).toBeTruthy();

  await device.show("/decks/deck");
  await user.click(await screen.findByText("What's the output?"));
  expect((await screen.findByText("Answer: A")).checkVisibility()).toBe(true);
  expect(screen.getByRole("group", { name: "Code" }).textContent).toBe("+true;");
});
