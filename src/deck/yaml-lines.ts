// Reads deck files in the app as Rehearse writes them, and as people mostly do: one value a line, texts in quotes or in blocks,
// short lists and fields in brackets. The library that reads all of YAML would be 34 kB of the download. What is written in any
// other way is refused by its line, and nothing is ever read otherwise than that library reads it: tests/deck/yaml-lines.test.ts
// compares the two.

import { say } from "#words/deck.ts";

export type YamlValue =
  | string
  | number
  | readonly YamlValue[]
  | { readonly [name: string]: YamlValue };

/** What cannot be read, in a sentence with its line. */
export class YamlProblem extends Error {
  override readonly name = "YamlProblem";
}

/** @throws YamlProblem */
export const readYaml = (text: string): YamlValue => new YamlLines(text).all();

/** Lists and fields in one another: the deck, its notes, a note, what is disputed, one side. */
const deepest = 8;

const entry = /^([A-Za-z][\w-]*):(?: +(.*))?$/;

type YamlFault = "otherWay" | "noValue" | "tooDeep" | "nameTwice";

type Line = { readonly indent: number; readonly said: string };

class YamlLines {
  readonly #lines: Line[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#lines = text
      .replace(/^\ufeff/, "")
      .replace(/\r\n?/g, "\n")
      .replace(/^---\n/, "")
      .split("\n")
      .map((line) => {
        const said = line.replace(/^ +/, "");
        return { indent: line.length - said.length, said };
      });
    if (/^(?:\ufeff)?---\r?\n/.test(text)) this.#lines.unshift({ indent: 0, said: "" });
  }

  all(): YamlValue {
    const value = this.#value(0);
    if (this.#next()) throw this.#problem();
    return value;
  }

  /** The line that comes next, without those that say nothing. */
  #next(): Line | null {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at];
      if (line && line.said !== "" && !line.said.startsWith("#")) return line;
    }
    return null;
  }

  #value(least: number): YamlValue {
    const line = this.#next();
    if (!line || line.indent < least) throw this.#problem("noValue");
    if (this.#depth === deepest) throw this.#problem("tooDeep");
    this.#depth += 1;
    const value = isItem(line) ? this.#list(line.indent) : this.#fields(line.indent);
    this.#depth -= 1;
    return value;
  }

  #list(indent: number): YamlValue[] {
    const items: YamlValue[] = [];
    for (let line = this.#next(); line?.indent === indent && isItem(line); line = this.#next()) {
      const said = line.said.slice(1).replace(/^ +/, "");
      if (said === "" || said.startsWith("#")) {
        this.#at += 1;
        items.push(this.#value(indent + 1));
      } else if (entry.test(said)) {
        // The fields of an item begin behind its mark.
        const begin = indent + line.said.length - said.length;
        this.#lines[this.#at] = { indent: begin, said };
        items.push(this.#value(begin));
      } else items.push(this.#scalar(said, indent));
    }
    return items;
  }

  #fields(indent: number): YamlValue {
    const fields: Record<string, YamlValue> = {};
    for (let line = this.#next(); line?.indent === indent && !isItem(line); line = this.#next()) {
      const [, name, said = ""] = entry.exec(line.said) ?? [];
      if (name === undefined || otherType.test(name)) throw this.#problem();
      if (Object.hasOwn(fields, name)) throw this.#problem("nameTwice", name);
      if (said === "" || said.startsWith("#")) {
        this.#at += 1;
        const next = this.#next();
        // A list may stand as far left as its name.
        fields[name] = this.#value(next && isItem(next) ? indent : indent + 1);
      } else fields[name] = this.#scalar(said, indent);
    }
    const next = this.#next();
    if (next && next.indent > indent) throw this.#problem();
    return fields;
  }

  #scalar(said: string, indent: number): YamlValue {
    const value = /^[|>]/.test(said) ? this.#block(said, indent) : this.#inline(said);
    const next = this.#next();
    // A text that goes on in the next line is one that is not in quotes, or a field that stands too far to the right.
    if (next && next.indent > indent) throw this.#problem();
    return value;
  }

  #inline(said: string): YamlValue {
    const text = withoutEnd(said, " \t");
    const [, bracketed] = /^(\[.*\]|\{.*\})(?:[ \t]+#.*)?$/.exec(text) ?? [];
    if (bracketed !== undefined) return this.#bracketed(bracketed);
    const [whole, quoted] = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+#.*)?$/.exec(text) ?? [];
    const value = whole === undefined ? plainValue(text) : unquoted(quoted ?? "");
    if (value === null) throw this.#problem();
    this.#at += 1;
    return value;
  }

  /** `[one, two]`, or `{title: A guide, year: 2026}`, with nothing more in one another. */
  #bracketed(said: string): YamlValue {
    const inside = said.slice(1, -1).trim();
    const [list, fields]: [YamlValue[], Record<string, YamlValue>] = [[], {}];
    const isList = said.startsWith("[");
    let rest = inside;
    for (let more = inside !== ""; more; ) {
      const [whole, name, one = "", comma] = piece.exec(rest) ?? [];
      const text = withoutEnd(one, " ");
      const value = /^["']/.test(text) ? unquoted(text) : plainValue(text);
      const isOfKind = isList === (name === undefined);
      if (whole === undefined || value === null || !isOfKind) throw this.#problem();
      if (name === undefined) list.push(value);
      else if (otherType.test(name)) throw this.#problem();
      else if (Object.hasOwn(fields, name)) throw this.#problem("nameTwice", name);
      else fields[name] = value;
      rest = rest.slice(whole.length);
      more = comma === ",";
    }
    this.#at += 1;
    return isList ? list : fields;
  }

  /** Lines as they are (|), or joined to paragraphs (>). */
  #block(said: string, indent: number): string {
    const [, style, chomped] = /^([|>])(-?)[ \t]*$/.exec(said) ?? [];
    if (style === undefined) throw this.#problem();
    this.#at += 1;
    const begin = this.#lines[this.#at]?.indent ?? 0;
    const lines: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at];
      if (!line || (line.said !== "" && line.indent <= indent)) break;
      if (line.said !== "" && line.indent < begin) throw this.#problem();
      lines.push(`${" ".repeat(Math.max(0, line.indent - begin))}${line.said}`);
    }
    if (begin <= indent || (lines[0] ?? "").trim() === "") throw this.#problem();
    const text = withoutEnd(lines.join("\n"), "\n");
    if (style === ">" && /^[ \t]/m.test(text)) throw this.#problem();
    const read = style === ">" ? text.replace(/\n(\n*)/g, (_, more) => more || " ") : text;
    return chomped ? read : `${read}\n`;
  }

  #problem(what: YamlFault = "otherWay", name = ""): YamlProblem {
    const line = Math.min(this.#at, this.#lines.length - 1) + 1;
    return new YamlProblem(say(what, { line, name }));
  }
}

const isItem = ({ said }: Line): boolean => said === "-" || said.startsWith("- ");

/** What YAML takes for something else than text or a whole number. */
const otherType = /^(?:~|null|true|false|[-+]?\.?(?:\d\S*|inf|nan))$/i;
/** One of several in brackets, with its name where it has one, up to the comma behind it or the end. */
const piece =
  /^ *(?:([A-Za-z][\w-]*): +)?("(?:[^"\\]|\\.)*" *|'(?:[^']|'')*' *|[^\s,[\]{}"'#:][^,[\]{}#:\t]*)(,|$)/;
const plainText = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^#:]|:(?=[^ \t])|(?<![ \t])#)*$/u;

/** A text without quotes, or a number; null where it could be anything else. */
function plainValue(said: string): string | number | null {
  const comment = said.search(/[ \t]#/);
  const text = comment === -1 ? said : withoutEnd(said.slice(0, comment), " \t");
  if (/^-?(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  return plainText.test(text) && !otherType.test(text) && !text.includes("\t") ? text : null;
}

/** The text without those of these characters that stand at its end; a pattern would try each run of them anew. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function unquoted(text: string): string | null {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
