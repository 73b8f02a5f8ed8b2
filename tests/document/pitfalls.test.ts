import { describe, expect, test } from "vitest";
import { type Shape, said } from "./shapes.ts";

const pitfalls: readonly Shape[] = [
  [
    "names above paragraphs",
    "## Tips\n\n**Don't:**\n\nRead your slides.\n\n**Do:**\n\nTalk to people.",
    ["Read your slides. ==> Talk to people."],
  ],
  [
    "names above code",
    "**Bad:**\n\n```js\nlet a = 1;\n```\n\n**Good:**\n\n```js\nlet age = 1;\n```",
    ["```js let a = 1; ``` ==> ```js let age = 1; ```"],
  ],
  [
    "headings of their own",
    "## Examples\n\n### ❌ Weak answer\n\nI work too hard.\n\n### ✅ Strong answer\n\nI test first.",
    ["I work too hard. ==> I test first."],
  ],
  [
    "a mistake with its fix beneath",
    "## Common mistakes\n\n### Rambling\n\nYou talk on.\n\n#### Fix\n\nStop after two.",
    ["Rambling You talk on. ==> Stop after two."],
  ],
  [
    "bullets without labels",
    "## Mistakes to avoid\n\n- Rambling: keep it under two minutes\n- Not researching. Read their blog first.\n- Bad-mouthing an employer",
    ["Rambling ==> keep it under two minutes", "Not researching. ==> Read their blog first."],
  ],
  [
    "what to say instead, in a table",
    "| Instead of | Say |\n|---|---|\n| I think | I measured |",
    ["I think ==> I measured"],
  ],
  [
    "two lines of one bullet",
    "- **Avoid:** jargon\n  **Instead:** plain words",
    ["jargon ==> plain words"],
  ],
  [
    "a heading that asks which mistakes there are",
    "## What mistakes should you avoid?\n\n- BAD: a b c. GOOD: d e f.",
    ["a b c. ==> d e f."],
  ],
  [
    "a reason between mistake and fix",
    "| Mistake | Why it hurts | Fix |\n|---|---|---|\n| Late | Rude | Leave early |",
    ["Late ==> Leave early"],
  ],
  [
    "capitals without a colon",
    "DON'T say that you have no weakness. DO name one.",
    ["say that you have no weakness. ==> name one."],
  ],
  [
    "bold names with a number",
    "## Common mistakes\n\n**1. Talking too long.** Keep it to two minutes.\n\n**2. No questions.** Have three ready.",
    ["Talking too long. ==> Keep it to two minutes.", "No questions. ==> Have three ready."],
  ],
];

const actions: readonly Shape[] = [
  [
    "the weeks of a plan as headings",
    "## Preparation plan\n\n### Week 1\n\n- Read the posting\n- Write stories\n\n### Week 2\n\n- Mock interview",
    ["Week 1: Read the posting", "Week 1: Write stories", "Week 2: Mock interview"],
  ],
  [
    "links into the page",
    "# Guide\n\n## Preparation checklist\n\n- [Resume](#resume)\n- [Portfolio](#portfolio)\n\n## Resume\n\nOne page.",
    [],
  ],
  ["tasks anywhere", "## Notes\n\n- [ ] Send thanks\n- a remark", ["Send thanks"]],
];

describe.each([
  ["pitfalls", "markdown", pitfalls],
  ["actions", "markdown", actions],
] as const)("%s", (_, format, shapes) => {
  test.each(shapes)("%s", (_name, text, notes) => {
    expect(said(text, format)).toEqual(notes);
  });
});
