import { readingOfDeck } from "#deck/deck-drafts.ts";
import type { Source } from "#document/format.ts";
import { readHtml } from "#document/read-html.ts";
import { deckFromTable, type TableReading } from "#exchange/table-deck.ts";
import { isOwnHeader, type TableMapping } from "#exchange/table-mapping.ts";
import {
  previewTable,
  type TableChoice,
  type TablePreview,
  unnamed,
} from "#exchange/table-preview.ts";
import { tableTextOf } from "#exchange/table-text.ts";
import type { Reading } from "#model/draft.ts";
import type { Note } from "#model/note.ts";
import { say } from "#words/guides.ts";
import { type WholeDeck, wholeDeckOf } from "./guide-preview.ts";

// What the worker does of reading tables.

/** A deck with more notes is looked at, rather than looked over note by note. */
const mostLookedOver = 1_000;

/** What a table came to: notes to be looked over, or a deck that is kept as it is. */
export type TableOpened =
  | {
      readonly is: "notes";
      readonly reading: Reading;
      /** Facts and sequences: they are not looked over one by one, and can be edited once they are kept. */
      readonly beyond: readonly Note[];
    }
  | { readonly is: "deck"; readonly whole: WholeDeck };

/** The text of a table; a problem is told by those that read it. */
export async function tableText(source: File | Source): Promise<string> {
  if (!(source instanceof File)) return source.text;
  const read = tableTextOf(new Uint8Array(await source.arrayBuffer()));
  if (read.type === "problem") throw new Error(read.problem);
  return read.text;
}

/** A table that gives its deck no name is called as its file is. */
export function previewOfTable(
  text: string,
  source: File | Source,
  choice: TableChoice = {},
): TablePreview {
  const preview = previewTable(text, choice);
  const named = (source.name ?? "").replace(/\.\w+$/, "").trim();
  if (preview.guess.title !== unnamed() || named === "") return preview;
  return { ...preview, guess: { ...preview.guess, title: named } };
}

/** Whether Rehearse wrote the table, so that there is nothing to be said of its columns. */
export const isOwnTable = ({ hasHeader, columns }: TablePreview): boolean =>
  hasHeader && isOwnHeader(columns);

export function openTable(text: string, mapping: TableMapping, isOwn: boolean): TableOpened {
  const table = deckFromTable(text, mapping, readHtml);
  const { deck, lines, problems } = table;
  if (deck.notes.length === 0) throw new Error(nothingIn(table));
  const { reading, beyond } = readingOfDeck(deck, lines);
  if (isOwn || reading.notes.length === 0 || deck.notes.length > mostLookedOver)
    return {
      is: "deck",
      whole: wholeDeckOf(
        deck,
        isOwn,
        problems.map(({ text }) => text),
      ),
    };
  const skipped = problems.map(({ line, said }) => ({
    text: said,
    reason: say("inTable"),
    line: line ?? 1,
  }));
  return { is: "notes", reading: { ...reading, skipped }, beyond };
}

function nothingIn({ problems }: TableReading): string {
  const why = problems.find(({ isLeftOut }) => isLeftOut) ?? problems[0];
  return say("noRow", { why: why?.text ?? say("chooseColumns") });
}
