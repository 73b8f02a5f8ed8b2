import { readDeckFile, seemsDeckFile } from "#deck/deck-file-reading.ts";
import { formatOf, type Source } from "#document/format.ts";
import { problemOf, problemOfReading } from "#document/problem.ts";
import { readDocument } from "#document/read.ts";
import type { TablePreview } from "#exchange/table-preview.ts";
import { seemsTable } from "#exchange/table-signs.ts";
import type { Reading } from "#model/draft.ts";
import { wholeDeckOf } from "./guide-preview.ts";
import {
  isOwnTable,
  openTable,
  previewOfTable,
  type TableOpened,
  tableText,
} from "./table-work.ts";

// What the worker does with a text or a file that somebody brings: it finds out what it is, and reads it.

/** What it is to be read as; null where its signs tell. */
export type ReadAs = "guide" | "table" | null;

/** What it holds. */
export type Opened =
  | { readonly is: "guide"; readonly reading: Reading }
  /** Its columns are to be looked at. */
  | { readonly is: "table"; readonly preview: TablePreview }
  | TableOpened;

/** @throws Error with a sentence for its user where it cannot be read */
export async function openSource(source: File | Source, as: ReadAs): Promise<Opened> {
  if (as === "table") return openAsTable(source);
  const document = source instanceof File ? await documentOf(source) : source;
  if (as === null && isPlain(document)) {
    if (seemsDeckFile(document.text)) return openDeckFile(document.text);
    if (seemsTable(document.text, document.name)) return openAsTable(source);
  }
  return { is: "guide", reading: readGuide(document) };
}

/** A page or Markdown is a guide; a table of Markdown stands in one. Deck files and tables may be called anything else. */
const isPlain = (document: Source): boolean =>
  document.format === undefined &&
  (/\.(?:csv|tsv|tab|ya?ml|json|txt)$/i.test(document.name ?? "") || formatOf(document) === "text");

async function openAsTable(source: File | Source): Promise<Opened> {
  const text = await tableText(source);
  const preview = previewOfTable(text, source);
  return isOwnTable(preview) ? openTable(text, preview.guess, true) : { is: "table", preview };
}

function openDeckFile(text: string): Opened {
  const read = readDeckFile(text);
  if (read.type === "problem") throw new Error(read.problem);
  return { is: "deck", whole: wholeDeckOf(read.deck, true, read.left) };
}

function readGuide(document: Source): Reading {
  const problem = problemOf(document.text);
  if (problem) throw new Error(problem);
  const reading = readDocument(document);
  const nothing = problemOfReading(reading);
  if (nothing) throw new Error(nothing);
  return reading;
}

const documentOf = async (file: File): Promise<Source> => ({
  text: decoded(await file.arrayBuffer()),
  name: file.name,
});

/** Text in UTF-8, or in UTF-16 where it says so. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(
    bytes,
  );
}
