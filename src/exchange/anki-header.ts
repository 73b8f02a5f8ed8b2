import { countOfLineEnds } from "./line-ends.ts";

/** What Anki writes above the notes of a text export. Columns are counted from 0. https://docs.ankiweb.net/importing/text-files.html */
export type AnkiHeader = {
  readonly separator: string | null;
  /** Whether fields are HTML; null where it does not say. */
  readonly isHtml: boolean | null;
  readonly columns: readonly string[];
  /** What a column holds besides fields. */
  readonly special: ReadonlyMap<number, "deck" | "kind" | "tags" | "key">;
  /** What all notes have, where no column tells. */
  readonly deck: string | null;
  readonly notetype: string | null;
  readonly tags: string | null;
};

/** A table without the lines above it that are about it. */
export type BodyOfTable = {
  readonly body: string;
  /** How many lines stand above it. */
  readonly linesAbove: number;
  /** Null where it did not come from Anki. */
  readonly anki: AnkiHeader | null;
  /** What a line `sep=;` says, which Excel reads. */
  readonly separator: string | null;
};

const keyLine =
  /^#(separator|html|tags|columns|notetype|deck|if matches|(?:deck|notetype|tags|guid) column):[ \t]*(.*)$/i;

const separatorNames: ReadonlyMap<string, string> = new Map([
  ["comma", ","],
  ["semicolon", ";"],
  ["tab", "\t"],
  ["space", " "],
  ["pipe", "|"],
  ["colon", ":"],
]);

const columnNames = [
  ["deck column", "deck"],
  ["notetype column", "kind"],
  ["tags column", "tags"],
  ["guid column", "key"],
] as const;

/** Takes the lines that are about a table from its beginning. */
export function bodyOfTable(text: string): BodyOfTable {
  const said = new Map<string, string>();
  let at = 0;
  const excel = /^sep=([^\r\n]{1,10})(?:\r\n|\n|\r)/i.exec(text);
  if (excel) at = excel[0].length;
  // Anki takes all lines that begin with # above the notes for its own; without one that is, they are notes.
  const line = /(#[^\r\n]*)(?:\r\n|\n|\r|$)/y;
  let end = at;
  for (line.lastIndex = at; ; ) {
    const found = line.exec(text);
    if (!found?.[0]) break;
    const [, key, value] = keyLine.exec(found[1] ?? "") ?? [];
    if (key && value !== undefined) said.set(key.toLowerCase(), value);
    end = line.lastIndex;
  }
  const anki = said.size > 0 ? headerOf(said) : null;
  if (anki) at = end;
  return {
    body: text.slice(at),
    linesAbove: countOfLineEnds(text.slice(0, at)),
    anki,
    separator: excel?.[1] ?? null,
  };
}

function headerOf(said: ReadonlyMap<string, string>): AnkiHeader {
  const named = said.get("separator");
  const separator =
    named === undefined
      ? null
      : (separatorNames.get(named.trim().toLowerCase()) ?? named.slice(0, 10));
  const html = said.get("html")?.trim().toLowerCase();
  const columns = said.get("columns");
  const special = columnNames.flatMap(([key, role]) => {
    const number = Number.parseInt(said.get(key) ?? "", 10);
    return number >= 1 && number <= 1_000 ? [[number - 1, role] as const] : [];
  });
  return {
    separator: separator || null,
    isHtml: html === undefined ? null : html === "true",
    columns:
      columns === undefined ? [] : columns.split(separator || "\t").map((name) => name.trim()),
    special: new Map(special),
    deck: said.get("deck")?.trim() || null,
    notetype: said.get("notetype")?.trim() || null,
    tags: said.get("tags")?.trim() || null,
  };
}
