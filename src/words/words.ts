import format, { type FormatOptions, type FormatValues } from "icu-minify/format";

// All that the app says stands in one catalogue, as ICU messages: `en/` in files by where it is said, `de/` the same. A file of
// the app brings the English of its own; another language is loaded as a whole before anything is shown. The build compiles them
// (scripts/words.ts), so that nothing is parsed at run time.

/** The messages of one file by their names, compiled. */
export type Messages = Readonly<Record<string, string>>;

/** What a message is told: what its arguments are. */
export type Values = FormatValues<never>;
/** The same, with what its tags enclose. */
export type RichValues<Element> = FormatValues<Element>;

/** The messages of another language than English by file. */
let others: Readonly<Record<string, Messages>> = {};
let locale = "en";

/**
 * From now on all is said in this language.
 *
 * @param tag whose numbers and plurals are written, such as "de-AT"
 * @param catalogue its messages by file; what it does not hold is said in English
 */
export function speak(tag: string, catalogue: Readonly<Record<string, Messages>> = {}): void {
  locale = tag;
  others = catalogue;
}

/** Making a format takes longer than all the rest. */
function once<Args extends readonly unknown[], Format>(make: (...args: Args) => Format) {
  const made = new Map<string, Format>();
  return (...args: Args): Format => {
    const key = JSON.stringify(args);
    const format = made.get(key) ?? make(...args);
    made.set(key, format);
    return format;
  };
}

const options: FormatOptions = {
  formatters: {
    getDateTimeFormat: once((...args) => new Intl.DateTimeFormat(...args)),
    getNumberFormat: once((...args) => new Intl.NumberFormat(...args)),
    getPluralRules: once((...args) => new Intl.PluralRules(...args)),
  },
};

/**
 * What a file of the catalogue says.
 *
 * @param file its name
 * @param english its messages, imported from `en/`
 * @returns `say(name, values)`, the message in the language of the app as text; `say.rich` where tags of the message become elements
 */
export function wordsOf<English extends Messages>(file: string, english: English) {
  const messageOf = (name: keyof English & string): string =>
    others[file]?.[name] ?? english[name] ?? name;
  const say = (name: keyof English & string, values?: Values): string =>
    format<never>(messageOf(name), locale, values, options) as string;
  const rich = <Element>(name: keyof English & string, values: RichValues<Element>) =>
    format<Element>(messageOf(name), locale, values, options);
  return Object.assign(say, { rich });
}
