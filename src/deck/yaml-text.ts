// Writes the little of YAML that a deck file needs. The library that reads deck files is 30 kB, and it is not in the app.

type Value = string | number | readonly Value[] | { readonly [name: string]: Value };

/** A value as YAML, as a person would write it. Names are letters; what is in the texts does not matter. */
export const yamlText = (fields: { readonly [name: string]: Value }): string =>
  `${linesOfFields(fields).join("\n")}\n`;

function linesOfFields(fields: { readonly [name: string]: Value }): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value === "string" || typeof value === "number") {
      const [first = "", ...rest] = linesOfScalar(value);
      return [`${name}: ${first}`, ...indented(rest)];
    }
    const inner = isList(value) ? linesOfList(value) : linesOfFields(value);
    return [`${name}:`, ...indented(inner)];
  });
}

const linesOfList = (items: readonly Value[]): string[] =>
  items.flatMap((item) => {
    const [first = "", ...rest] =
      typeof item === "string" || typeof item === "number"
        ? linesOfScalar(item)
        : isList(item)
          ? linesOfList(item)
          : linesOfFields(item);
    return [`- ${first}`, ...indented(rest)];
  });

const isList = (value: Exclude<Value, string | number>): value is readonly Value[] =>
  Array.isArray(value);

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line ? `  ${line}` : line));

/** Letters that can be nothing but text, also to readers of older YAML. */
const plain = /^\p{L}(?:[\p{L}\p{N} ,.;!?'’“”()/$€%&=+*–—…-]|:(?! |$))*$/u;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Lines as they are: no blanks alone on one, nothing that some readers take for a line end, nothing that is not to be seen. */
const readable = /^[\t\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\u{10000}-\u{10ffff}]*$/u;

function linesOfScalar(value: string | number): string[] {
  if (typeof value === "number") return [`${value}`];
  if (plain.test(value) && !reserved.test(value) && !value.endsWith(" ")) return [value];
  const lines = value.split("\n");
  const isBlock =
    lines.length > 1 &&
    !/^\s|\s$/.test(value) &&
    lines.every((line) => readable.test(line) && !/^[ \t]+$/.test(line));
  return isBlock ? ["|-", ...lines] : [quoted(value)];
}

/** A text of JSON is one of YAML; what is not to be seen in it is escaped too. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
