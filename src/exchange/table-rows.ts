import { say } from "#words/exchange.ts";
import { countOfLineEnds, lineEnd } from "./line-ends.ts";
import { tableLimits } from "./table-limits.ts";
import { problemAt, problemOfAll, type TableProblem } from "./table-problem.ts";

/** How a table is written. */
export type TableShape = {
  /** Between two cells. */
  readonly separator: string;
  /** Between two rows; null where each line is one. */
  readonly rowEnd: string | null;
};

export type TableRow = {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
};

export type TableRows = {
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
};

/**
 * Cuts a text into rows and cells as RFC 4180 says, whatever the separator and the line ends. A cell that begins with a quote and
 * is not quoted to its end is read as it is written, so that one forgotten quote does not swallow the rest of the file. Lines
 * without anything are no rows. It throws at nothing.
 *
 * @param most rows to read
 * @param linesAbove how many lines stand above the text in its file
 */
export function readRows(
  text: string,
  shape: TableShape,
  most: number = tableLimits.rows,
  linesAbove = 0,
): TableRows {
  const reader = new RowReader(text, shape, 1 + linesAbove);
  const rows: TableRow[] = [];
  while (!reader.isAtEnd) {
    if (rows.length === most) {
      if (most === tableLimits.rows)
        reader.problems.push(problemOfAll(say("manyRows", { rows: most })));
      break;
    }
    const row = reader.row();
    if (row.cells.some((cell) => cell.trim() !== "")) rows.push(row);
  }
  return { rows, problems: reader.problems };
}

class RowReader {
  readonly problems: TableProblem[] = [];
  readonly #text: string;
  readonly #boundary: RegExp;
  readonly #separator: string;
  readonly #hasLines: boolean;
  #at = 0;
  #line: number;

  constructor(text: string, { separator, rowEnd }: TableShape, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
    this.#separator = separator;
    this.#hasLines = rowEnd === null;
    const ends = rowEnd === null || rowEnd === "" ? [lineEnd.source] : [escaped(rowEnd)];
    this.#boundary = new RegExp(
      [...(separator ? [escaped(separator)] : []), ...ends].join("|"),
      "g",
    );
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): TableRow {
    const [line, start] = [this.#line, this.#at];
    const cells: string[] = [];
    let isLast = false;
    let isWide = false;
    while (!isLast) {
      const cell = this.#quoted(line) ?? this.#plain();
      if (cell.text.length > tableLimits.cell)
        this.problems.push(problemAt(line, say("longCell", { characters: tableLimits.cell })));
      if (cells.length < tableLimits.columns) cells.push(cell.text.slice(0, tableLimits.cell));
      else isWide = true;
      isLast = cell.isLast;
    }
    if (isWide)
      this.problems.push(problemAt(line, say("wideRow", { columns: tableLimits.columns })));
    this.#line += this.#hasLines ? countOfLineEnds(this.#text.slice(start, this.#at)) : 1;
    return { cells, line };
  }

  /** A cell in quotes; null where there is none, and the place stays. */
  #quoted(line: number): Cell | null {
    const { [this.#at]: first } = this.#text;
    const opens = first === " " ? this.#behindBlanks(this.#at) : this.#at;
    if (this.#text[opens] !== '"' || this.#separator.startsWith('"')) return null;
    let closes = this.#text.indexOf('"', opens + 1);
    while (closes !== -1 && this.#text[closes + 1] === '"')
      closes = this.#text.indexOf('"', closes + 2);
    const end = closes === -1 ? null : this.#boundaryAt(this.#behindBlanks(closes + 1));
    if (end === null) {
      this.problems.push(problemAt(line, say("openQuote")));
      return null;
    }
    this.#at = end.next;
    return {
      text: this.#text
        .slice(opens + 1, closes)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, "\n"),
      isLast: end.isLast,
    };
  }

  #plain(): Cell {
    const from = this.#at;
    this.#boundary.lastIndex = from;
    const found = this.#boundary.exec(this.#text);
    this.#at = found ? found.index + found[0].length : this.#text.length;
    return {
      text: this.#text.slice(from, found?.index).replace(/\r\n?/g, "\n"),
      isLast: found?.[0] !== this.#separator,
    };
  }

  #boundaryAt(at: number): { next: number; isLast: boolean } | null {
    if (at === this.#text.length) return { next: at, isLast: true };
    this.#boundary.lastIndex = at;
    const found = this.#boundary.exec(this.#text);
    return found?.index === at
      ? { next: at + found[0].length, isLast: found[0] !== this.#separator }
      : null;
  }

  /** People write blanks around quotes; where blanks separate, they do not. */
  #behindBlanks(at: number): number {
    let behind = at;
    if (!this.#separator.startsWith(" ")) while (this.#text[behind] === " ") behind += 1;
    return behind;
  }
}

type Cell = { readonly text: string; readonly isLast: boolean };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
