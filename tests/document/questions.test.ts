import { describe, expect, test } from "vitest";
import { type Shape, said } from "./shapes.ts";

const questionsInMarkdown: readonly Shape[] = [
  [
    "Q: and A: in one line",
    "**Q:** What is X? **A:** It is Y.\n\n**Q:** What is Z? **A:** It is W.",
    ["What is X? => It is Y.", "What is Z? => It is W."],
  ],
  [
    "numbered headings of a document of questions, mostly without a mark",
    "# Java interview questions\n\n## 1. Polymorphism\n\nMany forms.\n\n## 2. What is a JVM?\n\nA machine.\n\n## 3. Inheritance\n\nIs-a.",
    ["Polymorphism => Many forms.", "What is a JVM? => A machine.", "Inheritance => Is-a."],
  ],
  [
    "numbered tips, which ask nothing",
    "# How to ace it\n\n## 1. Be on time\n\nArrive early.\n\n## 2. Dress well\n\nIron it.\n\n## 3. Ask questions\n\nAlways.",
    [],
  ],
  [
    "the same sub-heading beneath each question",
    "## What is your weakness?\n\n### Why do they ask this?\n\nTo see.\n\n## Why us?\n\n### Why do they ask this?\n\nTo check.",
    [
      "What is your weakness? => ### Why do they ask this? To see.",
      "Why us? => ### Why do they ask this? To check.",
    ],
  ],
  [
    "a sample answer after advice",
    "### 1. Tell me about yourself\n\n**Why do they ask?**\n\nWarm up.\n\n**Sample answer:** I am.\n\n### 2. Why leave?\n\nBe kind.",
    [
      "Tell me about yourself => **Why do they ask?** Warm up. **Sample answer:** I am.",
      "Why leave? => Be kind.",
    ],
  ],
  [
    "quoted requests among questions",
    '## Common questions\n\n### "Tell me about yourself."\n\nTwo minutes.\n\n### "What is your strength?"\n\nOne.',
    ['"Tell me about yourself." => Two minutes.', '"What is your strength?" => One.'],
  ],
  [
    "a request in a section called FAQ",
    "## FAQ\n\n### Is it hard?\n\nVery.\n\n### Payment and benefits\n\nGood.",
    ["Is it hard? => Very.", "Payment and benefits => Good."],
  ],
  [
    "a list of questions with the answer in the same line",
    "- What is A? It is a thing.\n- What is B? It is another.",
    ["What is A? => It is a thing.", "What is B? => It is another."],
  ],
  [
    "a list of folds",
    "1. <details><summary>What is A?</summary>Thing.</details>\n2. <details><summary>What is B?</summary>Other.</details>",
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "folds in a document about preparation",
    "# Interview preparation\n\n<details><summary>What is A?</summary>Thing.</details>\n<details><summary>Explain B</summary>Other.</details>",
    ["What is A? => Thing.", "Explain B => Other."],
  ],
  [
    "a bold question whose answer is folded",
    "**What is A?**\n\n<details><summary>Show answer</summary>\n\nThing.\n\n</details>\n\n**What is B?**\n\n<details><summary>Answer</summary>\n\nOther.\n\n</details>",
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "options with the answer right beneath the last",
    "### 1. Pick one\n\n- A) x\n- B) y\nAnswer: B\n\n### 2. What is y?\n\n- A) x\n- B) y\nAnswer: A",
    ["Pick one - A) x - B) y => Answer: B", "What is y? - A) x - B) y => Answer: A"],
  ],
  [
    "a definition list of questions",
    "<dl>\n<dt>What is A?</dt>\n<dd>Thing.</dd>\n<dt>Why B?</dt>\n<dd>Because.</dd>\n</dl>",
    ["What is A? => Thing.", "Why B? => Because."],
  ],
  [
    "labelled headings with a name",
    "## Question 1: Reverse a list\n\nThree pointers.\n\n## Question 2: Two sum\n\nA map.",
    ["Reverse a list => Three pointers.", "Two sum => A map."],
  ],
  [
    "a table with a column of reasons",
    "| Question | Why they ask | Sample answer |\n|---|---|---|\n| Why us? | Motive | Because you ship. |\n| Why now? | Timing | I finished. |",
    ["Why us? => Because you ship.", "Why now? => I finished."],
  ],
  [
    "a table whose first column asks",
    "| Topic | Notes |\n|---|---|\n| What is A? | Thing |\n| What is B? | Other |",
    ["What is A? => Thing", "What is B? => Other"],
  ],
  [
    "rhetoric in prose",
    "# Blog\n\nDo you want a job? Read on.\n\nWhat could go wrong?\n\nPlenty of things. Here they are.\n\n## The process\n\nSteps.",
    [],
  ],
  [
    "bold lines that stand above bold questions",
    "**Databases**\n\n**1. What is an index?**\n\nA tree.\n\n**Networks**\n\n**2. What is TCP?**\n\nA protocol.",
    ["What is an index? => A tree.", "What is TCP? => A protocol."],
  ],
  [
    "list items that are headings",
    "1. ### What is A?\n\n   Thing.\n\n   #### Example\n\n   code\n\n2. ### How B works\n\n   Other.",
    ["What is A? => Thing. #### Example code", "How B works => Other."],
  ],
  [
    "a Q that is a word",
    "# ML questions\n\n### Q-learning: what is it?\n\nRL.\n\n### What is SGD?\n\nDescent.",
    ["Q-learning: what is it? => RL.", "What is SGD? => Descent."],
  ],
  [
    "tags that are spoken of",
    "### 1. What is the <section> tag?\n\nA part of <main>.\n\n### 2. What is <script defer>?\n\nLate.\n\n### 3. What is <select>?\n\nA choice.",
    [
      "What is the <section> tag? => A part of \\<main>.",
      "What is <script defer>? => Late.",
      "What is <select>? => A choice.",
    ],
  ],
  [
    "ways back to the top",
    '### What is A?\n\nThing.\n\n[Back to top](#top)\n\n---\n\n### What is B?\n\nOther.\n\n<p align="right">(<a href="#top">back to top</a>)</p>',
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "answers that speak of subscribing and coupons",
    "### 1. How do you listen to a store?\n\nSubscribe to the store.\n\n### 2. How do you design coupons?\n\nA coupon has a discount code.",
    [
      "How do you listen to a store? => Subscribe to the store.",
      "How do you design coupons? => A coupon has a discount code.",
    ],
  ],
  [
    "questions to ask, which are an answer",
    "## What should I ask?\n\n- What does success look like?\n- How do you ship?\n\n## How long is it?\n\nAn hour.",
    [
      "What should I ask? => - What does success look like? - How do you ship?",
      "How long is it? => An hour.",
    ],
  ],
  [
    "a title that asks",
    "# What do they ask at Acme?\n\nIntro.\n\n## Why Acme?\n\nBecause.\n\n## What is A?\n\nThing.",
    ["Why Acme? => Because.", "What is A? => Thing."],
  ],
  [
    "a follow-up within a numbered answer",
    "## 1. What is a lock?\n\nA thing.\n\n**Follow-up: What is a deadlock?**\n\nTwo locks.\n\n## 2. What is a latch?\n\nA small lock.",
    [
      "What is a lock? => A thing. **Follow-up: What is a deadlock?** Two locks.",
      "What is a latch? => A small lock.",
    ],
  ],
  [
    "contents that repeat the headings",
    "# Guide\n\n- What is A?\n- What is B?\n\n## What is A?\n\nThing\n\n## What is B?\n\nOther",
    ["What is A? => Thing", "What is B? => Other"],
  ],
];

const roughMarkdown: readonly Shape[] = [
  [
    "items that are labelled in turn",
    "- **Q:** What is A?\n- **A:** Thing.\n- **Q:** What is B?\n- **A:** Other.",
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "a bold label before plain words",
    "**Q1.** What is A?\n\n**Ans:** Thing.\n\nMore.\n\n**Q2.** Explain B\n\n**Ans:** Other.",
    ["What is A? => Thing. More.", "Explain B => Other."],
  ],
  [
    "remarks behind the mark",
    "### What is A? (Medium)\n\nThing.\n\n### Why B? [Acme]\n\nOther.",
    ["What is A? (Medium) => Thing.", "Why B? [Acme] => Other."],
  ],
  [
    "requests that end with a full stop",
    "## JavaScript\n\n### Explain closures.\n\nThing.\n\n### Describe hoisting.\n\nOther.\n\n### What is a promise?\n\nThird.",
    ["Explain closures. => Thing.", "Describe hoisting. => Other.", "What is a promise? => Third."],
  ],
  [
    "numbers whose answers are not indented",
    "1. What is A?\n\nThing.\n\n2. Normal forms\n\nOther.\n\n3. What is C?\n\nThird.",
    ["What is A? => Thing.", "Normal forms => Other.", "What is C? => Third."],
  ],
  [
    "plain lines in a FAQ",
    "## FAQ\n\nIs it hard?\n\nYes it is.\n\nIs it long?\n\nNo it is not.",
    ["Is it hard? => Yes it is.", "Is it long? => No it is not."],
  ],
  [
    "exercises with a folded solution",
    "## Exercise 1: Sorting\n\nSort it.\n\n<details><summary>Solution</summary>\n\nMerge.\n\n</details>\n\n## Exercise 2: Anagrams\n\nFind them.\n\n<details><summary>Solution</summary>\n\nCount.\n\n</details>",
    ["Exercise 1: Sorting Sort it. => Merge.", "Exercise 2: Anagrams Find them. => Count."],
  ],
  [
    "promotion within an answer",
    "## What is A?\n\nThing.\n\nSubscribe to our newsletter for more.\n\n## What is B?\n\nOther.",
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "headings in a code block",
    "## What is a comment?\n\n```sh\n## What is it?\n```\n\n## What next?\n\nRest.",
    ["What is a comment? => ```sh ## What is it? ```", "What next? => Rest."],
  ],
  [
    "sections of advice among sections of questions",
    "# 30 interview questions\n\n## General questions\n\n### Why us?\n\nBecause.\n\n## How to prepare\n\n- Read\n\n## What to wear\n\nClothes.",
    ["Why us? => Because.", "Read"],
  ],
  [
    "parts of a story beneath requests",
    "## Tell me about a failure\n\n### Situation\n\nx\n\n### Result\n\ny\n\n## Tell me about a win\n\n### Situation\n\nz\n\n## What is your weakness?\n\nHonest.",
    [
      "Tell me about a failure => ### Situation x ### Result y",
      "Tell me about a win => ### Situation z",
      "What is your weakness? => Honest.",
    ],
  ],
];

describe.each([
  ["questions in Markdown", "markdown", questionsInMarkdown],
  ["rough Markdown", "markdown", roughMarkdown],
] as const)("%s", (_, format, shapes) => {
  test.each(shapes)("%s", (_name, text, notes) => {
    expect(said(text, format)).toEqual(notes);
  });
});
