import fc from "fast-check";
import { contentProblem, tidied } from "#deck/content-problem.ts";
import { isKey } from "#deck/note-problem.ts";
import type { Deck } from "#model/deck.ts";
import { deckId, noteId } from "#model/ids.ts";
import type { Content, Note, Statement } from "#model/note.ts";

// Decks of all that may stand in one: what separates cells, what a spreadsheet takes for a formula, marks, scripts.
const part = fc.constantFrom(
  ...[" ", "  ", "\n", "\n\n", "\t", ",", ";", '"', '""', "'", "=", "+", "-", "@", "|", "\\"],
  ...[
    "a",
    "b",
    "é",
    "مرحبا",
    "🧭",
    "1",
    "• ",
    "- ",
    "1. ",
    "§ ",
    "# ",
    ": ",
    "{{",
    "}}",
    "__proto__",
  ],
  ...[
    "sep=;",
    "#html:true",
    "＝",
    "<b>",
    "&amp;",
    "`",
    "```\n",
    "\u2028",
    "\ufeff",
    "\u0007",
    "word ",
  ],
);

const anyText = fc
  .array(part, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");

const anyLine = anyText
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

const points = (least: number) => fc.uniqueArray(anyText, { minLength: least, maxLength: 7 });

const anyContent: fc.Arbitrary<Content> = fc
  .oneof<fc.Arbitrary<Content>[]>(
    fc.record({ kind: fc.constant("question"), prompt: anyText, points: points(1) }),
    fc.record({
      kind: fc.constant("question"),
      prompt: anyText,
      points: points(1),
      answer: anyText,
    }),
    fc.record({
      kind: fc.constant("question"),
      prompt: anyText,
      points: points(1),
      followUps: fc.uniqueArray(anyText, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("pitfall"),
      mistake: anyText,
      better: points(1),
      why: points(0),
    }),
    fc.record({ kind: fc.constant("sequence"), prompt: anyText, items: points(3) }),
    fc.record({
      kind: fc.constant("fact"),
      text: anyText.map((text) => `${text.replace(/[{}]/g, "")} {{gap}}`.trim()),
    }),
    fc.record({ kind: fc.constant("action"), action: anyText, prove: points(1) }),
    fc.record({
      kind: fc.constant("action"),
      action: anyText,
      prove: points(1),
      when: anyLine.map((text) => [...text].slice(0, 20).join("").trim()),
    }),
  )
  .map(tidied)
  .filter((content) => contentProblem(content) === null);

const anyStatement: fc.Arbitrary<Statement> = fc.record({
  says: anyText.filter((text) => !text.includes("§")),
  section: anyLine.filter((text) => !text.includes("§")),
});

const anyKey = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).filter(isKey);

const anyNote = fc.record({
  key: anyKey,
  topic: anyLine,
  section: anyLine,
  content: anyContent,
  disputed: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(anyStatement, { minLength: 2, maxLength: 4 }) },
  ),
});

/** A deck as its user reads it: no edits, nothing retired. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .record(
    {
      id: anyKey,
      title: anyLine.filter((text) => !text.includes("::")),
      about: fc.oneof(fc.constant(""), anyLine),
      position: fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 50 })),
      guide: fc.record({
        title: anyLine,
        section: anyLine,
        year: fc.oneof(fc.constant(null), fc.integer({ min: 1900, max: 2200 })),
      }),
      lang: fc.constantFrom("en", "de", "pt-BR"),
      notes: fc.uniqueArray(anyNote, { minLength: 1, maxLength: 6, selector: ({ key }) => key }),
    },
    { requiredKeys: ["id", "title", "about", "position", "guide", "notes"] },
  )
  .map(({ id, notes, ...about }) => ({
    ...about,
    id: deckId(id),
    notes: notes.map(
      ({ key, ...note }): Note => ({
        ...note,
        id: noteId(deckId(id), key),
        deck: deckId(id),
        edit: null,
        retired: false,
      }),
    ),
  }));
