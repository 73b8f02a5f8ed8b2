import type { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { type Collection, type CollectionTable, collectionTables } from "#model/collection.ts";
import { BackupError } from "./backup-error.ts";
import { parsedLine } from "./backup-json.ts";
import { rowProblem } from "./backup-row.ts";
import { count } from "./backup-values.ts";
import type { LineBlock } from "./line-blocks.ts";
import { keyIn } from "./merge.ts";

type Row<Table extends CollectionTable = CollectionTable> = Collection[Table][number];

const endOfFile = v.strictObject({
  end: v.literal(true),
  rows: v.strictObject({
    decks: count,
    notes: count,
    cards: count,
    reviews: count,
    sittings: count,
    interviews: count,
    dayMinutes: count,
    settings: count,
    unfit: count,
  } satisfies Record<CollectionTable | "unfit", typeof count>),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** What a backup holds, and how much more lay in the tables that is no row of them. */
export type Contents = { readonly collection: Collection; readonly unfit: number };

/** What was in a table and is no row of it: kept for who looks into the file, and not restored. */
const unfitRow = v.strictObject({ table: v.picklist(collectionTables), row: v.unknown() });

/** The rows of a backup of format 1, between its first line and its last. */
export class RowsOfFormat1 {
  readonly #digest: ReturnType<typeof sha256.create>;
  readonly #rows = new Map<CollectionTable, Map<string, Row>>(
    collectionTables.map((table) => [table, new Map()]),
  );

  #unfit = 0;

  /** @param digest of all bytes so far */
  constructor(digest: ReturnType<typeof sha256.create>) {
    this.#digest = digest;
  }

  /** @throws BackupError where one of them is not a row, or is there already */
  add({ lines, number }: Pick<LineBlock, "lines" | "number">): void {
    lines.forEach((line, at) => {
      this.#addRow(parsedLine(line, number + at), number + at);
    });
  }

  #addRow(value: unknown, number: number): void {
    const [table, row] = Array.isArray(value) && value.length === 2 ? value : [];
    if (table === "unfit" && v.is(unfitRow, row)) {
      this.#unfit += 1;
      return;
    }
    const rows = this.#rows.get(table);
    if (!rows) throw new BackupError("row", `Line ${number} is no row of a table.`);
    const problem = rowProblem(table, row);
    if (problem !== null) throw new BackupError("row", `Line ${number} (${table}): ${problem}`);
    const key = keyIn[table as CollectionTable](row as never);
    if (rows.has(key)) throw new BackupError("twice", `See line ${number} (${table}).`);
    rows.set(key, row);
  }

  /**
   * All rows, once the last line has said that they are all.
   *
   * @throws BackupError where it says something else
   */
  end(line: string, number: number): Contents {
    const value = parsedLine(line, number);
    // A row where the end should be: the file goes on elsewhere.
    if (Array.isArray(value)) throw new BackupError("short");
    const { success, output } = v.safeParse(endOfFile, value);
    if (!success || output.sha256 !== bytesToHex(this.#digest.digest()))
      throw new BackupError("damaged");
    const { unfit, ...counts } = output.rows;
    const wrong = collectionTables.find((table) => counts[table] !== this.#rows.get(table)?.size);
    if (wrong || unfit !== this.#unfit)
      throw new BackupError("damaged", "Its rows are not all there.");
    const rowsOf = <Table extends CollectionTable>(table: Table) =>
      [...(this.#rows.get(table)?.values() ?? [])] as Row<Table>[];
    const collection: Collection = {
      decks: rowsOf("decks"),
      notes: rowsOf("notes"),
      cards: rowsOf("cards"),
      reviews: rowsOf("reviews"),
      sittings: rowsOf("sittings"),
      interviews: rowsOf("interviews"),
      dayMinutes: rowsOf("dayMinutes"),
      settings: rowsOf("settings"),
    };
    return { collection, unfit };
  }
}
