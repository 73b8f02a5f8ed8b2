import type { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as v from "valibot";
import {
  type Collection,
  type CollectionTable,
  collectionTables,
  emptyCollection,
} from "#model/collection.ts";
import { say } from "#words/backup-faults.ts";
import { BackupError } from "./backup-error.ts";
import { parsedLine } from "./backup-json.ts";
import { type BackupFormat, rowProblem, tablesOf } from "./backup-row.ts";
import { count } from "./backup-values.ts";
import type { LineBlock } from "./line-blocks.ts";
import { keyIn } from "./merge.ts";

type Row = Collection[CollectionTable][number];

/** What a backup holds, and how much more lay in the tables that is no row of them. */
export type Contents = { readonly collection: Collection; readonly unfit: number };

/** What was in a table and is no row of it: kept for who looks into the file, and not restored. */
const unfitRow = v.strictObject({ table: v.picklist(collectionTables), row: v.unknown() });

/** The last line, which counts the rows of each table that the format has. */
const endOfFile = (format: BackupFormat) =>
  v.strictObject({
    end: v.literal(true),
    rows: v.strictObject({
      ...Object.fromEntries(tablesOf(format).map((table) => [table, count])),
      unfit: count,
    }),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  });

/** The rows of a backup, between its first line and its last. */
export class BackupRows {
  readonly #format: BackupFormat;
  readonly #digest: ReturnType<typeof sha256.create>;
  readonly #rows: ReadonlyMap<CollectionTable, Map<string, Row>>;

  #unfit = 0;

  /** @param digest of all bytes so far */
  constructor(format: BackupFormat, digest: ReturnType<typeof sha256.create>) {
    this.#format = format;
    this.#digest = digest;
    this.#rows = new Map(tablesOf(format).map((table) => [table, new Map()]));
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
    if (!rows) throw new BackupError("row", say("noRow", { line: number }));
    const problem = rowProblem(table, row, this.#format);
    if (problem !== null)
      throw new BackupError("row", say("wrongRow", { line: number, table, problem }));
    const key = keyIn[table as CollectionTable](row as never);
    if (rows.has(key)) throw new BackupError("twice", say("seeRow", { line: number, table }));
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
    const { success, output } = v.safeParse(endOfFile(this.#format), value);
    if (!success || output.sha256 !== bytesToHex(this.#digest.digest()))
      throw new BackupError("damaged");
    const counts = output.rows as Readonly<Record<string, number>>;
    const wrong = [...this.#rows].some(([table, rows]) => counts[table] !== rows.size);
    if (wrong || counts.unfit !== this.#unfit) throw new BackupError("damaged", say("rowsMissing"));
    const rows = [...this.#rows].map(([table, all]) => [table, [...all.values()]]);
    return { collection: { ...emptyCollection, ...Object.fromEntries(rows) }, unfit: this.#unfit };
  }
}
