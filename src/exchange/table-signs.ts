import { bodyOfTable } from "./anki-header.ts";
import { isOwnHeader } from "./table-mapping.ts";
import { roleOfName } from "./table-roles.ts";
import { readRows } from "./table-rows.ts";
import { guessShape } from "./table-separator.ts";
import { withoutMarks } from "./table-text.ts";

const named = /\.(?:csv|tsv|tab)$/i;
const sample = 60;
/** Of a text's rows, so many have two cells or more where it is a table. */
const mostRows = 0.8;

/**
 * Whether a text seems to be a table: it is called one, Anki or Excel says so at its beginning, its first row names columns, or
 * nearly all its lines have a tab. A guide is seldom written so; where it is, its user says so.
 */
export function seemsTable(text: string, name = ""): boolean {
  if (named.test(name)) return true;
  const start = withoutMarks(text.slice(0, 100_000));
  const { body, anki, separator } = bodyOfTable(start);
  if (anki || separator) return true;
  const shape = guessShape(body);
  const { rows } = readRows(body, shape, sample);
  const [first, second] = rows;
  if (!first || !second) return false;
  if (isOwnHeader(first.cells)) return true;
  const names = first.cells.filter((cell) => roleOfName(cell) !== null).length;
  if (names >= 2 && names === first.cells.length) return true;
  const wide = rows.filter(({ cells }) => cells.length > 1 && (cells[0] ?? "").trim() !== "");
  return shape.separator === "\t" && wide.length >= mostRows * rows.length;
}
