import type { Content } from "#model/note.ts";
import type { ownColumns } from "./deck-table.ts";
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

/** What a table of ours keeps when a person takes columns out that they do not need. */
const ownNames = ["Kind", "Prompt", "Points", "Key"] satisfies (typeof ownColumns)[number][];

/** Whether a header is that of a table which Rehearse wrote. */
export function isOwnHeader(names: readonly string[]): boolean {
  const plain = new Set(names.map(plainName));
  return ownNames.every((name) => plain.has(plainName(name)));
}
