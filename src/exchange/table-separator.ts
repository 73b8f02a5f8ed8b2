import { roleOfName } from "./table-roles.ts";
import { readRows, type TableShape } from "./table-rows.ts";

const candidates = ["\t", ";", ",", "|"];
/** What people write between a term and its definition where nothing else separates them. */
const dashes = [" - ", " – ", " — ", " :: ", " = "];
const sample = 60;

/** How a table seems to be written: the separator that gives most rows the same number of cells, two or more. */
export function guessShape(body: string): TableShape {
  const start = body.slice(0, 100_000);
  // Quizlet can end its rows with semicolons instead of lines.
  if (/\t[^\r\n]*;[^\r\n]*\t/.test(start) && !/[\r\n]/.test(start.trim()))
    return { separator: "\t", rowEnd: ";" };
  const best = (among: readonly string[]) => {
    const scored = among.map((separator) => ({ separator, score: scoreOf(start, separator) }));
    return scored.reduce((a, b) => (b.score > a.score ? b : a));
  };
  const usual = best(candidates);
  if (usual.score >= 0.5) return { separator: usual.separator, rowEnd: null };
  const unusual = best(dashes);
  const chosen = unusual.score > usual.score ? unusual : usual;
  return { separator: chosen.score > 0 ? chosen.separator : "\t", rowEnd: null };
}

/** 0 to 1 for the part of the rows that have the usual number of cells, and 1 more where the first row names columns. */
function scoreOf(text: string, separator: string): number {
  const { rows } = readRows(text, { separator, rowEnd: null }, sample);
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual = 1, held = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (usual < 2) return 0;
  const named = rows[0]?.cells.filter((cell) => roleOfName(cell) !== null).length ?? 0;
  return held / rows.length + (named >= 2 ? 1 : 0);
}
