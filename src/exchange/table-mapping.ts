import type { Content } from "#model/note.ts";
import { ownColumns } from "./deck-table.ts";
import { type ColumnRole, plainName } from "./table-roles.ts";
import type { TableShape } from "./table-rows.ts";

/** How a table is to be read. A screen shows it and changes any part of it. */
export type TableMapping = TableShape & {
  readonly hasHeader: boolean;
  /** Whether the fields are HTML, as Anki exports them. */
  readonly isHtml: boolean;
  /** What each column holds. */
  readonly columns: readonly ColumnRole[];
  /** What a row is that does not say it itself. */
  readonly kind: Content["kind"];
  /** The name of the deck, where no column gives it one. */
  readonly title: string;
};

/** Whether a header is that of a table which Rehearse wrote: it has at least what finds a note again. */
export function isOwnHeader(names: readonly string[]): boolean {
  const plain = new Set(names.map(plainName));
  return ownColumns.every((name) => plain.has(plainName(name)));
}
