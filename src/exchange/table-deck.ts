import { tidied } from "#deck/content-problem.ts";
import { FreeKeys } from "#deck/free-keys.ts";
import { isKey, noteProblem } from "#deck/note-problem.ts";
import { slugOf } from "#deck/slug.ts";
import type { Deck } from "#model/deck.ts";
import { type DeckId, deckId, type NoteId, noteId } from "#model/ids.ts";
import { askedIn, type Content, type Note, type Statement } from "#model/note.ts";
import { say } from "#words/exchange.ts";
import { bodyOfTable } from "./anki-header.ts";
import { listOfCell } from "./cell-lists.ts";
import { unsafeCell } from "./cell-safety.ts";
import { inSection } from "./deck-table.ts";
import { asWritten, contentOfRow, type ReadField, type RowFields } from "./row-content.ts";
import { tableLimits } from "./table-limits.ts";
import { isOwnHeader, type TableMapping } from "./table-mapping.ts";
import { lastPart, unnamed } from "./table-preview.ts";
import { problemAt, problemOfAll, type TableProblem, toldProblems } from "./table-problem.ts";
import { columnRoles, kindOfName } from "./table-roles.ts";
import { readRows, type TableRow } from "./table-rows.ts";
import { tableTextProblem, withoutMarks } from "./table-text.ts";

/** What a table holds. */
export type TableReading = {
  readonly deck: Deck;
  /** Where each note stands in the file. */
  readonly lines: ReadonlyMap<NoteId, number>;
  readonly problems: readonly TableProblem[];
};

type Placed = { readonly fields: RowFields; readonly line: number };

/**
 * The deck that a table holds, read as the mapping says. A row that can be no note is left out and told by its line. A table that
 * Rehearse wrote gives the notes that were written, under their ids. It throws at nothing.
 *
 * @param readHtml reads a field that is HTML, where the mapping says that they are; src/document can
 */
export function deckFromTable(
  text: string,
  mapping: TableMapping,
  readHtml: ReadField,
): TableReading {
  const unread = tableTextProblem(text);
  const { body, linesAbove, anki } = bodyOfTable(unread ? "" : withoutMarks(text));
  const { rows, problems } = readRows(body, mapping, tableLimits.rows, linesAbove);
  const header = mapping.hasHeader ? (rows[0]?.cells ?? []) : [];
  const isOwn = isOwnHeader(header);
  const placed = rows.slice(mapping.hasHeader ? 1 : 0).map((row) => placedRow(row, mapping, isOwn));
  const decks = new Set(placed.map(({ fields }) => fields.deck.trim()).filter(Boolean));
  const maker = new DeckMaker(placed, {
    title: (decks.size === 1 ? lastPart([...decks][0] ?? "") : "") || mapping.title,
    decks: decks.size,
    kind: mapping.kind,
    tags: anki?.tags ?? "",
    isOwn,
    read: mapping.isHtml ? readHtml : asWritten,
  });
  for (const row of placed) maker.add(row);
  return {
    deck: maker.deck,
    lines: maker.lines,
    problems: toldProblems([
      ...(unread ? [problemOfAll(unread)] : []),
      ...problems,
      ...maker.problems,
      ...(unread || maker.deck.notes.length > 0 || maker.problems.length > 0
        ? []
        : [problemOfAll(say("noNotes"))]),
    ]),
  };
}

function placedRow({ cells, line }: TableRow, { columns }: TableMapping, isOwn: boolean): Placed {
  const said = (role: RowFields extends Record<infer Role, string> ? Role : never): string =>
    cells
      .filter((cell, at) => columns[at] === role && cell.trim() !== "")
      .map((cell) => (isOwn ? unsafeCell(cell) : cell.replace(/\[sound:[^[\]]{0,300}\]/g, "")))
      .join(role === "points" || role === "followUps" || role === "tags" ? "\n" : "\n\n");
  const fields = Object.fromEntries(columnRoles.map((role) => [role, said(role)])) as RowFields;
  return { fields, line };
}

type Making = {
  readonly title: string;
  /** How many decks the table names. */
  readonly decks: number;
  readonly kind: Content["kind"];
  /** Of all rows. */
  readonly tags: string;
  readonly isOwn: boolean;
  readonly read: ReadField;
};

class DeckMaker {
  readonly problems: TableProblem[] = [];
  readonly lines = new Map<NoteId, number>();
  readonly #making: Making;
  readonly #id: DeckId;
  readonly #title: string;
  readonly #notes: Note[] = [];
  /** Keys that notes have, or that rows further down claim. */
  readonly #keys: FreeKeys;
  readonly #claimed = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(rows: readonly Placed[], making: Making) {
    this.#making = making;
    this.#title = making.title.trim().slice(0, 200).trim() || unnamed();
    this.#id = deckId(making.isOwn ? idIn(rows, slugOf(this.#title)) : slugOf(this.#title));
    this.#keys = new FreeKeys(rows.flatMap(({ fields }) => this.#keyIn(fields.key) ?? []));
  }

  get deck(): Deck {
    const title = this.#title;
    const guide = { title, section: title, year: null };
    return { id: this.#id, title, about: "", position: null, guide, notes: this.#notes };
  }

  add({ fields, line }: Placed): void {
    const { isOwn, read, kind } = this.#making;
    const named = kindOfName(lastWord(fields.kind));
    if (isOwn && fields.kind.trim() && !named)
      this.problems.push(
        problemAt(line, say("unknownKind", { said: fields.kind.trim().slice(0, 40), kind })),
      );
    const said = contentOfRow(fields, { kind: named ?? kind, read, clozes: !isOwn });
    for (const remark of said.remarks) this.problems.push(problemAt(line, remark));
    for (const content of said.contents) this.#keep(tidied(content), fields, line);
  }

  #keep(content: Content, fields: RowFields, line: number): void {
    const note: Note = {
      id: noteId(this.#id, ""),
      deck: this.#id,
      topic: topicOf(fields, this.#making).slice(0, 300).trim() || this.#title,
      section: fields.section.trim() || this.#title,
      content,
      disputed: this.#disputed(fields.disputed, line),
      edit: null,
      retired: false,
    };
    const problem = noteProblem(note);
    if (problem) {
      this.problems.push(problemAt(line, say("rowLeftOut", { problem }), true));
      return;
    }
    const claimed = this.#keyIn(fields.key);
    const own = claimed === null || this.#claimed.has(claimed) ? null : claimed;
    const same = JSON.stringify(content);
    if (own === null && this.#seen.has(same)) {
      this.problems.push(problemAt(line, say("saysTheSame")));
      return;
    }
    this.#seen.add(same);
    if (own !== null) this.#claimed.add(own);
    const id = noteId(this.#id, own ?? this.#keys.take(slugOf(askedIn(content))));
    this.#notes.push({ ...note, id });
    this.lines.set(id, line);
  }

  /** The key that a table of ours gives a row; null where it gives none. */
  #keyIn(cell: string): string | null {
    const [deck, key = ""] = cell.trim().split("/");
    return this.#making.isOwn && deck === this.#id && isKey(key) ? key : null;
  }

  #disputed(cell: string, line: number): Statement[] {
    const sides = listOfCell(cell).map((side) => {
      const [says = "", ...rest] = side.split(`\n${inSection}`);
      return { says: says.trim(), section: rest.join(`\n${inSection}`).trim() };
    });
    if (sides.every(({ section }) => section !== "")) return sides;
    this.problems.push(problemAt(line, say("oneSided", { mark: inSection })));
    return [];
  }
}

/** The deck's id that the keys begin with, where they are of one deck. */
function idIn(rows: readonly Placed[], otherwise: string): string {
  const ids = new Set(
    rows
      .map(({ fields }) => fields.key.trim().split("/"))
      .flatMap(([id, key]) => (id && key ? [id] : [])),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined && isKey(only) ? only : otherwise;
}

/** Of "Cloze-abc" and "Lückentext (2)" the name of the kind. */
const lastWord = (text: string): string => /cloze|l[uü]ckentext/i.exec(text)?.[0] ?? text;

function topicOf(
  { topic, tags, deck }: RowFields,
  { decks, tags: tagsOfAll, isOwn }: Making,
): string {
  if (topic.trim() || isOwn) return topic.trim();
  const tagged = `${tags}\n${tagsOfAll}`.trim();
  const tag = tagged.split(tagged.includes(",") ? /[,\n]/ : /[\s]+/)[0] ?? "";
  if (tag) return lastPart(tag).replaceAll("_", " ");
  return decks > 1 ? lastPart(deck) : "";
}
