// A spreadsheet takes a cell that begins with one of these for a formula, which can run commands or send what stands beside it.
// https://owasp.org/www-community/attacks/CSV_Injection
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text with a ' in front where it would be a formula, which spreadsheets read as "this is text". */
export const safeCell = (text: string): string =>
  startsFormula.test(text) || text.startsWith("'") ? `'${text}` : text;

/** The text as it was before. A spreadsheet may have taken the ' away; then nothing is to be done. */
export const unsafeCell = (cell: string): string =>
  cell.startsWith("'") && (startsFormula.test(cell.slice(1)) || cell.startsWith("''"))
    ? cell.slice(1)
    : cell;
