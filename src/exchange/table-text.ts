import { say } from "#words/exchange.ts";
import { tableLimits } from "./table-limits.ts";

/** The text of a file, or why it cannot be read as a table. */
export type FileText =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "problem"; readonly problem: string };

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16 with or without its mark, and else Windows-1252, in which older spreadsheets
 * save.
 */
export function tableTextOf(bytes: Uint8Array): FileText {
  if (bytes.length > tableLimits.bytes) return { type: "problem", problem: say("tableTooLarge") };
  if (isPacked(bytes)) return { type: "problem", problem: say("noTable") };
  const text = decoded(bytes);
  const problem = tableTextProblem(text);
  return problem ? { type: "problem", problem } : { type: "text", text };
}

/** Why a text cannot be read as a table, in a sentence or two; null when it can. */
export function tableTextProblem(text: string): string | null {
  if (text.length > tableLimits.characters) return say("tableTooLarge");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds
  const strange = text.slice(0, 10_000).match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  if (strange > 20 && strange * 20 > Math.min(text.length, 10_000)) return say("noTable");
  return withoutMarks(text).trim() === "" ? say("emptyTable") : null;
}

/** The text without the mark at its beginning, and without NUL and halves of characters, which no text holds. */
export const withoutMarks = (text: string): string =>
  text
    .replace(/^\ufeff/, "")
    .replaceAll("\u0000", "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");

/** Spreadsheets (XLSX, ODS) and Anki's packages are zip files; older spreadsheets begin as compound files. */
const isPacked = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x50 && b === 0x4b && c === 3 && d === 4) ||
  (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-16 says so by its mark, or every other byte of its Latin letters is NUL. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1_000);
  const zeros = (odd: number) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd * 4 > start.length && even * 20 < odd) return "utf-16le";
  return even * 4 > start.length && odd * 20 < even ? "utf-16be" : null;
}
