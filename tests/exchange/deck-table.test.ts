import fc from "fast-check";
import { expect, it } from "vitest";
import { cellOfList, listOfCell } from "#exchange/cell-lists.ts";
import { safeCell, unsafeCell } from "#exchange/cell-safety.ts";
import { deckTable } from "#exchange/deck-table.ts";
import { aDeck, aNote } from "../builders.ts";

it("a table has a row for each note, every cell in quotes, and the mark that Excel looks for", () => {
  const deck = aDeck([
    aNote("a", { content: { kind: "question", prompt: 'Why "a", b?', points: ["x", "y"] } }),
    aNote("b", {
      content: { kind: "pitfall", mistake: "Rambles", better: ["Stops"], why: ["It bores"] },
      disputed: [
        { says: "Yes", section: "One" },
        { says: "No", section: "Two" },
      ],
    }),
  ]);
  expect(deckTable(deck, "csv")).toEqual({
    text: [
      '\ufeff"Kind","Topic","Prompt","Points","Why","Answer","Follow-ups","When","Section","Disputed","Deck","Key"\r\n',
      '"question","topic","Why ""a"", b?","x\ny","","","","","Section","","Deck","deck/a"\r\n',
      '"pitfall","topic","Rambles","Stops","It bores","","","","Section","• Yes\n  § One\n• No\n  § Two","Deck","deck/b"\r\n',
    ].join(""),
    warnings: [],
  });
  expect(deckTable(deck, "tsv").text).toContain('"question"\t"topic"\t"Why ""a"", b?"\t"x\ny"');
});

it.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1", "'", "'=1", "''"])(
  "no spreadsheet takes %j for a formula, and it comes back as it was",
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
    expect(unsafeCell(safeCell(text))).toBe(text);
  },
);

it.each([
  "1-2",
  "3/4",
  "12:30",
  "1.5",
  "007",
  "123456789012",
  "1E5",
  "TRUE",
  "Mai 2026",
  "5 Jan",
  "1. Okt.",
])(
  "no spreadsheet takes %j for a number, a day or a truth, and it comes back as it was",
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
    expect(unsafeCell(safeCell(text))).toBe(text);
  },
);

it("a text that is no formula stays as it is, and so does one whose ' a spreadsheet took away", () => {
  for (const text of ["a=1", " =1", "’tis", "", "2026", "15%", "0–2 years", "Maintain 3 nines"])
    expect(safeCell(text)).toBe(text);
  expect(unsafeCell("=1")).toBe("=1");
});

it("points stand on lines of their own, with bullets only where one has lines of its own or looks like an item", () => {
  expect(cellOfList(["a", "b"])).toBe("a\nb");
  expect(cellOfList(["a\nb", "c"])).toBe("• a\n  b\n• c");
  expect(cellOfList(["1. a"])).toBe("• 1. a");
  expect(listOfCell("a\r\n\n b ")).toEqual(["a", "b"]);
  expect(listOfCell("- a\n- b")).toEqual(["a", "b"]);
  expect(listOfCell("- a\nb")).toEqual(["- a", "b"]);
  expect(listOfCell("• a\n  b\nnew\n\n• c")).toEqual(["a\nb", "new", "c"]);
});

it("a list comes back from its cell", () => {
  const part = fc.constantFrom("\n", "\n\n", " ", "  ", "• ", "- ", "* ", "1) ", "a", "b");
  const item = fc
    .array(part, { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join("").trim())
    .filter(Boolean);
  fc.assert(
    fc.property(fc.array(item, { maxLength: 7 }), (items) => {
      expect(listOfCell(cellOfList(items))).toEqual(items);
    }),
    { numRuns: 2_000 },
  );
});

it("a text that Excel would cut is told", () => {
  const answer = "x".repeat(32_768);
  const content = { kind: "question", prompt: "Why?", points: ["so"], answer } as const;
  expect(deckTable(aDeck([aNote("a", { content })]), "csv").warnings).toEqual([
    "One note has a text that is longer than a cell of Excel (32767 characters). Excel cuts it; use another program, or a deck file.",
  ]);
});
