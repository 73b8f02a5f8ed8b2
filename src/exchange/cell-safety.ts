// A spreadsheet takes a cell that begins with one of these for a formula, which can run commands or send what stands beside it.
// https://owasp.org/www-community/attacks/CSV_Injection
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

// And these it takes for numbers, dates or truths, and saves as it likes: 1-2 as a day in January, 007 as 7, 1E5 as 100000.
const month = "jan|feb|mar|mrz|apr|abr|may|mai|jun|jul|aug|ago|sep|oct|okt|nov|dec|dez|dic|ene";
const takenFor = new RegExp(
  "^(?:[\\d ]*\\d[\\d ]*[-/:.,][\\d .,:/-]*|[.,]\\d[\\d.,]*|0\\d+|\\d{12,}|\\d+e\\d+|true|false|wahr|falsch|verdadero|falso|" +
    `\\d{1,4}[ ./-]*(?:${month})\\p{L}*[ ./-]*\\d{0,4}|(?:${month})\\p{L}*[ ./-]*\\d{1,4})$`,
  "iu",
);

/** No number or date is longer. */
const longestNumber = 40;

const isMisread = (text: string): boolean =>
  startsFormula.test(text) ||
  (text.length <= longestNumber && takenFor.test(text)) ||
  text.startsWith("'");

/** The text with a ' in front where it would be read as something else, which spreadsheets take for "this is text". */
export const safeCell = (text: string): string => (isMisread(text) ? `'${text}` : text);

/** The text as it was before. A spreadsheet may have taken the ' away; then nothing is to be done. */
export const unsafeCell = (cell: string): string =>
  cell.startsWith("'") && isMisread(cell.slice(1)) ? cell.slice(1) : cell;
