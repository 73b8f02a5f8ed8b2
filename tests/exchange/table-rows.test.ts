import { describe, expect, it } from "vitest";
import { tableLimits } from "#exchange/table-limits.ts";
import { readRows } from "#exchange/table-rows.ts";
import { tableTextOf } from "#exchange/table-text.ts";

const comma = { separator: ",", rowEnd: null };
const cellsOf = (text: string, shape: { separator: string; rowEnd: string | null } = comma) =>
  readRows(text, shape).rows.map(({ cells }) => cells);

describe("rows of a table, as RFC 4180 has them:", () => {
  it.each([
    [
      "line ends of all kinds",
      "a,b\r\nc,d\ne,f\rg,h",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["g", "h"],
      ],
    ],
    ["a separator, a quote and a line end in quotes", '"a,""b\nc""",d', [['a,"b\nc"', "d"]]],
    [
      "empty cells, also the last one",
      "a,,\n,,b",
      [
        ["a", "", ""],
        ["", "", "b"],
      ],
    ],
    ["blanks that are part of a cell", " a ,b ", [[" a ", "b "]]],
    ["blanks around quotes that are not", ' "a" , "b,c" ', [["a", "b,c"]]],
    ["no last line end, or one", "a,b\n", [["a", "b"]]],
    [
      "nothing of lines without anything",
      "a,b\n\n ,\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a quote within a cell", 'a 3" nail,b', [['a 3" nail', "b"]]],
    ["__proto__ as what it is: a text", "__proto__,constructor", [["__proto__", "constructor"]]],
  ])("%s", (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it("any separator, and any end of a row, as Quizlet lets one choose them", () => {
    expect(cellsOf("a - b;c - d.*;\ne - f", { separator: " - ", rowEnd: ";" })).toEqual([
      ["a", "b"],
      ["c", "d.*"],
      ["\ne", "f"],
    ]);
    expect(cellsOf("a b", { separator: "", rowEnd: null })).toEqual([["a b"]]);
  });
});

describe("a table that is not well made", () => {
  it("loses one cell's quotes to a quote that is never closed, and nothing else", () => {
    const { rows, problems } = readRows('a,b\n"c,d\ne,"f ""g"""\n', comma);
    expect(rows).toEqual([
      { cells: ["a", "b"], line: 1 },
      { cells: ['"c', "d"], line: 2 },
      { cells: ["e", 'f "g"'], line: 3 },
    ]);
    expect(problems.map(({ text }) => text)).toEqual([
      "Line 2: a quote is not closed where its cell ends; the cell was read as it is written.",
    ]);
  });

  it("keeps the quotes of a cell that only begins with one", () => {
    expect(cellsOf('"Go" she said,b')).toEqual([['"Go" she said', "b"]]);
  });

  it("tells rows by the line on which they begin, also beneath cells of several lines", () => {
    const { rows } = readRows('"a\r\nb",c\r\n\r\nd,e', comma);
    expect(rows.map(({ line }) => line)).toEqual([1, 4]);
  });

  it("is read to its limits, and says so", () => {
    const wide = "x,".repeat(tableLimits.columns + 5);
    const long = "y".repeat(tableLimits.cell + 1);
    const { rows, problems } = readRows(`${wide}\n${long},b`, comma);
    expect(rows.map(({ cells }) => cells.length)).toEqual([100, 2]);
    expect(rows[1]?.cells[0]).toHaveLength(600_000);
    expect(problems.map(({ text }) => text)).toEqual([
      "Line 1: has more than 100 columns; those beyond were left out.",
      "Line 2: a cell has more than 600000 characters; its end was left out.",
    ]);
    const many = readRows("a\n".repeat(tableLimits.rows + 1), comma);
    expect(many.rows).toHaveLength(100_000);
    expect(many.problems.map(({ text }) => text)).toEqual([
      "Only the first 100000 rows were read. Split the table for the others.",
    ]);
  });
});

describe("the bytes of a table", () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  it.each([
    ["UTF-8", new TextEncoder().encode("é,b")],
    ["UTF-16 with its mark, little end first", bytes(0xff, 0xfe, 0xe9, 0, 0x2c, 0, 0x62, 0)],
    ["UTF-16 with its mark, big end first", bytes(0xfe, 0xff, 0, 0xe9, 0, 0x2c, 0, 0x62)],
    ["UTF-16 without a mark", bytes(0xe9, 0, 0x2c, 0, 0x62, 0)],
    ["Windows-1252, in which older spreadsheets save", bytes(0xe9, 0x2c, 0x62)],
  ])("are read as %s", (_, file) => {
    expect(tableTextOf(file)).toEqual({ type: "text", text: "é,b" });
  });

  it.each([
    ["a spreadsheet", bytes(0x50, 0x4b, 3, 4, 20, 0), /not a table in plain text/],
    ["an old spreadsheet", bytes(0xd0, 0xcf, 0x11, 0xe0), /not a table in plain text/],
    ["a picture", new Uint8Array(900).map((_, at) => (at * 7) % 9), /not a table in plain text/],
    ["nothing", bytes(), /is empty/],
    ["nothing but a mark", bytes(0xef, 0xbb, 0xbf, 0x0a), /is empty/],
    ["too much", new Uint8Array(40_000_001), /too large/],
  ])("of %s are refused with a sentence", (_, file, sentence) => {
    expect(tableTextOf(file)).toEqual({
      type: "problem",
      problem: expect.stringMatching(sentence),
    });
  });
});
