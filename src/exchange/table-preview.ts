import type { Content } from "#model/note.ts";
import { say } from "#words/exchange.ts";
import { hasCloze } from "./anki-cloze.ts";
import { type AnkiHeader, type BodyOfTable, bodyOfTable } from "./anki-header.ts";
import { tableLimits } from "./table-limits.ts";
import { isOwnHeader, type TableMapping } from "./table-mapping.ts";
import { problemOfAll, type TableProblem, toldProblems } from "./table-problem.ts";
import { type ColumnRole, plainName, roleOfName } from "./table-roles.ts";
import { readRows, type TableRow, type TableShape } from "./table-rows.ts";
import { guessShape } from "./table-separator.ts";
import { tableTextProblem, withoutMarks } from "./table-text.ts";

/** What a screen shows of a table before anything is made of it. */
export type TablePreview = TableShape & {
  readonly hasHeader: boolean;
  /** The name of each column, or "Column 2". */
  readonly columns: readonly string[];
  /** The first rows, without the header. */
  readonly rows: readonly TableRow[];
  /** How the table seems to be meant. */
  readonly guess: TableMapping;
  readonly problems: readonly TableProblem[];
};

/** What its user has said of the table already. */
export type TableChoice = Partial<TableShape & Pick<TableMapping, "hasHeader" | "title">>;

/** The name of a deck to which nothing gives one. */
export const unnamed = (): string => say("untitled");

const shown = 20;
const sample = 200;

/** Looks at the beginning of a table. With another separator or header it is looked at again. It throws at nothing. */
export function previewTable(text: string, choice: TableChoice = {}): TablePreview {
  const problem = tableTextProblem(text);
  const above = bodyOfTable(problem ? "" : withoutMarks(text));
  const shape = shapeOf(above, choice);
  const { rows, problems } = readRows(above.body, shape, sample, above.linesAbove);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const { first, names } = namesOf(rows, above.anki, choice.hasHeader);
  const hasHeader = names !== null && names === first;
  const body = hasHeader ? rows.slice(1) : rows;
  const columns = rolesOf(width, names ?? [], above.anki, body);
  return {
    ...shape,
    hasHeader,
    columns: Array.from(
      { length: width },
      (_, at) => names?.[at]?.trim() || say("column", { number: at + 1 }),
    ),
    rows: body.slice(0, shown),
    guess: {
      ...shape,
      hasHeader,
      isHtml: above.anki?.isHtml ?? areHtml(names ?? [], body),
      columns,
      kind: kindOf(columns, names ?? [], above.anki, body),
      title: choice.title?.trim() || lastPart(above.anki?.deck ?? "") || unnamed(),
    },
    problems: toldProblems([
      ...(problem ? [problemOfAll(problem)] : nothingAsked(columns)),
      ...problems,
    ]),
  };
}

/** The last part of a deck's name in Anki: of "Jobs::Data" it is "Data". */
export const lastPart = (name: string): string => name.split("::").at(-1)?.trim() ?? "";

function shapeOf(above: BodyOfTable, choice: TableChoice): TableShape {
  const told = above.anki?.separator ?? above.separator;
  const guess = told ? { separator: told, rowEnd: null } : guessShape(above.body);
  return {
    separator: (choice.separator ?? guess.separator).slice(0, tableLimits.separator),
    rowEnd: (choice.rowEnd === undefined ? guess.rowEnd : choice.rowEnd)?.slice(0, 10) || null,
  };
}

/** The names of the columns: those that Anki tells, or the first row, where it is a header; null where they have none. */
function namesOf(rows: readonly TableRow[], anki: AnkiHeader | null, isHeader?: boolean) {
  const first = rows[0]?.cells ?? [];
  if (anki && anki.columns.length > 0 && !isHeader) return { first, names: anki.columns };
  const named = first.map(roleOfName).filter((role) => role !== null);
  const seems =
    new Set(named).size >= Math.min(2, first.length) && first.every((name) => name.length < 60);
  return { first, names: (isHeader ?? (seems && named.length > 0)) ? first : null };
}

/**
 * Whether fields are HTML, as Anki and others write them: one line each, since breaks are tags there. What is read as HTML and is
 * not loses its line breaks and all that looks like a tag.
 */
function areHtml(names: readonly string[], rows: readonly TableRow[]): boolean {
  if (isOwnHeader(names)) return false;
  const cells = rows.flatMap((row) => row.cells);
  return cells.some(isHtml) && !cells.some((cell) => /[\r\n]/.test(cell.trim()));
}

const isHtml = (cell: string): boolean =>
  /<(?:br|div|p|img)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot);/i.test(cell) ||
  // A tag that is asked about, as in "What does <b> do?", is not closed.
  (/<(?:b|i|u|ul|ol|li|span|code|pre|strong|em)\b[^<>]*>/i.test(cell) && /<\/[a-z]+>/i.test(cell));

function rolesOf(
  width: number,
  names: readonly string[],
  anki: AnkiHeader | null,
  rows: readonly TableRow[],
): ColumnRole[] {
  const special = anki?.special;
  const named = Array.from(
    { length: width },
    (_, at): ColumnRole | null => special?.get(at) ?? roleOfName(names[at] ?? ""),
  );
  const isOwn = isOwnHeader(names);
  // What is asked and what answers it are found by their place where no name tells.
  const free = named.flatMap((role, at) => (role === null ? [at] : []));
  const missing: ColumnRole[] = isOwn ? [] : missingRoles(named);
  for (const role of missing) {
    const at = free.shift();
    if (at !== undefined) named[at] = role;
  }
  const topic = free.find((at) => named.includes("topic") === false && repeats(rows, at));
  if (topic !== undefined && names.length === 0) named[topic] = "topic";
  return named.map((role) => role ?? "none");
}

function missingRoles(named: readonly (ColumnRole | null)[]): ColumnRole[] {
  const answered = named.some((role) => role === "answer" || role === "points");
  return [
    ...(named.includes("prompt") ? [] : (["prompt"] as const)),
    ...(answered ? [] : (["answer"] as const)),
  ];
}

/** A column that says the same again and again, in few words, names topics. */
function repeats(rows: readonly TableRow[], at: number): boolean {
  const said = rows.map(({ cells }) => cells[at]?.trim() ?? "").filter(Boolean);
  return (
    said.length >= 4 &&
    new Set(said).size * 2 <= said.length &&
    said.every((text) => text.length < 60)
  );
}

const mistakes = /^(?:mistake|pitfall|fehler|error)s?$/;
const actions = /^(?:action|task|to do|aufgabe|accion|tarea)s?$/;

function kindOf(
  columns: readonly ColumnRole[],
  names: readonly string[],
  anki: AnkiHeader | null,
  rows: readonly TableRow[],
): Content["kind"] {
  const at = columns.indexOf("prompt");
  const name = plainName(names[at] ?? "");
  if (mistakes.test(name)) return "pitfall";
  if (actions.test(name)) return "action";
  const isCloze = /cloze|l[uü]ckentext|huecos/i.test(anki?.notetype ?? "");
  const clozes = rows.filter(({ cells }) => hasCloze(cells[at] ?? "")).length;
  return isCloze || (rows.length > 0 && clozes * 2 > rows.length) ? "fact" : "question";
}

const nothingAsked = (columns: readonly ColumnRole[]): TableProblem[] =>
  columns.length < 2 && columns.length > 0 ? [problemOfAll(say("oneColumn"))] : [];
