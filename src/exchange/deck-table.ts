import { deckAsRead } from "#deck/as-read.ts";
import type { Deck } from "#model/deck.ts";
import { askedIn, type Content, type Note } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { say } from "#words/exchange.ts";
import { cellOfList } from "./cell-lists.ts";
import { safeCell } from "./cell-safety.ts";

export type TableFormat = "csv" | "tsv";

/** A deck as a table, and what a program that opens it may do to it. */
export type DeckTable = { readonly text: string; readonly warnings: readonly string[] };

/** The columns of our own tables: first what a person edits, last what finds a note again. */
export const ownColumns = [
  "Kind",
  "Topic",
  "Prompt",
  "Points",
  "Why",
  "Answer",
  "Follow-ups",
  "When",
  "Section",
  "Disputed",
  "Deck",
  "Key",
] as const;

type OwnColumn = (typeof ownColumns)[number];

const separators: Readonly<Record<TableFormat, string>> = { csv: ",", tsv: "\t" };
/** Characters of a cell that Excel keeps. https://support.microsoft.com/en-us/office/1672b34d-7043-467e-8e27-269d656771c3 */
const excelCell = 32_767;

/**
 * The notes of a deck as its user reads them, one in each row, as RFC 4180 says: every cell in quotes, so that nothing is guessed.
 * The mark at its beginning tells Excel that it is UTF-8. Of the deck itself a table holds the title and the id (in the keys);
 * a deck file holds all.
 */
export function deckTable(deck: Deck, format: TableFormat): DeckTable {
  const rows = deckAsRead(deck).notes.map((note) => cellsOf(note, deck.title));
  const written = [[...ownColumns], ...rows].map((row) => row.map(quoted).join(separators[format]));
  const long = rows.filter((row) => row.some((cell) => safeCell(cell).length > excelCell)).length;
  return {
    text: `\ufeff${written.map((row) => `${row}\r\n`).join("")}`,
    warnings: long > 0 ? [say("longCells", { notes: long, characters: excelCell })] : [],
  };
}

const quoted = (cell: string): string =>
  `"${safeCell(cell.replaceAll("\u0000", "").replace(/\r\n?/g, "\n")).replaceAll('"', '""')}"`;

function cellsOf(note: Note, title: string): string[] {
  const { content, topic, section, disputed, id } = note;
  const cells: Readonly<Partial<Record<OwnColumn, string>>> = {
    Kind: content.kind,
    Topic: topic,
    Prompt: askedIn(content),
    ...saidIn(content),
    Section: section,
    Disputed: cellOfList(
      disputed.map(({ says, section: where }) => `${says}\n${inSection}${where}`),
    ),
    Deck: title,
    Key: id,
  };
  return ownColumns.map((column) => cells[column] ?? "");
}

/** Stands before the section that says one side of what is disputed. */
export const inSection = "§ ";

function saidIn(content: Content): Partial<Record<OwnColumn, string>> {
  switch (content.kind) {
    case "question":
      return {
        Points: cellOfList(content.points),
        Answer: content.answer ?? "",
        "Follow-ups": cellOfList(content.followUps ?? []),
      };
    case "pitfall":
      return { Points: cellOfList(content.better), Why: cellOfList(content.why) };
    case "sequence":
      return { Points: cellOfList(content.items) };
    case "fact":
      return {};
    case "action":
      return { Points: cellOfList(content.prove), When: content.when ?? "" };
    default:
      return assertUnreachable(content);
  }
}
