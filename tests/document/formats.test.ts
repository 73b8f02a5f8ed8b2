import { describe, expect, test } from "vitest";
import { type Shape, said } from "./shapes.ts";

const plainText: readonly Shape[] = [
  [
    "the answer in the line of the question",
    "Q1) What is REST? Ans: A style.\nQ2) What is SOAP? Ans: A protocol.",
    ["What is REST? => A style.", "What is SOAP? => A protocol."],
  ],
  [
    "the answer on the next line",
    "1. What is a class?\nA template.\n\n2. Explain inheritance.\nDeriving a class.",
    ["What is a class? => A template.", "Explain inheritance. => Deriving a class."],
  ],
  [
    "the same without numbers, under capitals",
    "GENERAL\n\nWhy us?\nThe mission.\n\nWhat do you earn?\nGive a range.",
    ["Why us? => The mission.", "What do you earn? => Give a range."],
  ],
  [
    "options with letters",
    "1. What is 1+1?\na) 1\nb) 2\nAnswer: b\n\n2. What is 2+2?\na) 4\nb) 2\nAnswer: a",
    ["What is 1+1? - a) 1 - b) 2 => Answer: b", "What is 2+2? - a) 4 - b) 2 => Answer: a"],
  ],
  [
    "bullets beneath numbered questions",
    "1. What is A?\n   - a thing\n   - small\n2. What is B?\n   - another",
    ["What is A? => - a thing - small", "What is B? => - another"],
  ],
  [
    "options without blank lines",
    "1. What is 1+1?\na) 1\nb) 2\nAnswer: b\n2. What is 2+2?\na) 4\nb) 2\nAnswer: a",
    ["What is 1+1? - a) 1 - b) 2 => Answer: b", "What is 2+2? - a) 4 - b) 2 => Answer: a"],
  ],
  [
    "questions and answers without blank lines",
    "What is A?\nIt is a thing.\nWhat is B?\nIt is another.",
    ["What is A? => It is a thing.", "What is B? => It is another."],
  ],
  [
    "short answers between questions",
    "What is your notice?\n\nTwo weeks\n\nWhere do you live?\n\nIn Lyon",
    ["What is your notice? => Two weeks", "Where do you live? => In Lyon"],
  ],
  [
    "a question of two lines",
    "What is the difference between a process and a thread,\nand when would you use each?\n\nA process has its own memory.",
    [
      "What is the difference between a process and a thread, and when would you use each? => A process has its own memory.",
    ],
  ],
  [
    "a table of contents",
    "My Guide\n\nTable of contents\n\n1. What is A?\n2. What is B?\n\nWhat is A?\n\nThing.\n\nWhat is B?\n\nOther.",
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "boxes to tick",
    "Day-of checklist\n\n☐ Charge the laptop\n☐ Test the camera",
    ["Charge the laptop", "Test the camera"],
  ],
  [
    "numbered mistakes",
    "Common Mistakes\n\nMistake 1: Rambling. Keep it short instead.\n\nMistake 2: Guessing. Strong candidates say what they do not know.",
    [
      "Rambling. ==> Keep it short instead.",
      "Guessing. ==> Strong candidates say what they do not know.",
    ],
  ],
];

const pages: readonly Shape[] = [
  [
    "bold paragraphs",
    "<body><p><strong>1. What is A?</strong></p><p>Thing.</p><p><b>2. Explain B</b></p><p>Other.</p><p><b>3. Why C?</b></p><p>Third.</p>",
    ["What is A? => Thing.", "Explain B => Other.", "Why C? => Third."],
  ],
  [
    "bold by style",
    '<body><p><span style="font-weight:700">What is A?</span></p><p><span>Thing.</span></p><p><span style="font-weight: bold">What is B?</span></p><p>Other.</p>',
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "folds in lists, as note-taking apps save them",
    '<body><article><h1>Prep</h1><ul class="toggle"><li><details open><summary>What is A?</summary><p>Thing.</p></details></li></ul><ul class="toggle"><li><details open><summary>Explain B</summary><p>Other.</p></details></li></ul></article>',
    ["What is A? => Thing.", "Explain B => Other."],
  ],
  [
    "boxes that act as buttons",
    '<body><div><div role="button" aria-expanded="false" aria-controls="a"><a>What is A?</a></div><div id="a"><p>Thing.</p></div></div><div><div role="button" aria-expanded="false" aria-controls="b">Pay and perks</div><div id="b" hidden><p>Good.</p></div></div>',
    ["What is A? => Thing.", "Pay and perks => Good."],
  ],
  [
    "names that search engines read",
    '<body><div itemprop="mainEntity"><span itemprop="name">What is A?</span><div itemprop="acceptedAnswer"><p>Thing.</p></div></div>',
    ["What is A? => Thing."],
  ],
  [
    "an article per question",
    "<body><main><article><h3>What is A?</h3><p>Thing.</p></article><article><h3>What is B?</h3><p>Other.</p></article></main>",
    ["What is A? => Thing.", "What is B? => Other."],
  ],
  [
    "a glossary, which asks nothing",
    "<body><h1>x</h1><h2>Glossary</h2><dl><dt>Cache</dt><dd>Fast store.</dd></dl>",
    [],
  ],
];

describe.each([
  ["plain text", "text", plainText],
  ["pages", "html", pages],
] as const)("%s", (_, format, shapes) => {
  test.each(shapes)("%s", (_name, text, notes) => {
    expect(said(text, format)).toEqual(notes);
  });
});
