import * as v from "valibot";
import type { CollectionTable } from "#model/collection.ts";
import { rowSchemas1 } from "./backup-schema-1.ts";
import { rowSchemas2 } from "./backup-schema-2.ts";

/** What a row of each table must be, by the format of the backup. Each is kept for ever. */
export const rowSchemasOf = { 1: rowSchemas1, 2: rowSchemas2 } as const;

export type BackupFormat = keyof typeof rowSchemasOf;

/** The newest format that this version of the app writes, and reads besides all older ones. */
export const newestFormat = 2 satisfies BackupFormat;

/** The tables of a format. */
export const tablesOf = (format: BackupFormat): readonly CollectionTable[] =>
  Object.keys(rowSchemasOf[format]) as CollectionTable[];

/** What keeps a value from being a row of a table in a backup; null where it is one. */
export function rowProblem(
  table: CollectionTable,
  row: unknown,
  format: BackupFormat = newestFormat,
): string | null {
  const schema = (rowSchemasOf[format] as Partial<Record<CollectionTable, v.GenericSchema>>)[table];
  if (!schema) return "there is no such table";
  const { success, issues } = v.safeParse(schema, row, { abortEarly: true });
  if (success) return null;
  const [issue] = issues;
  const field = v.getDotPath(issue);
  return field === null ? issue.message : `${field}: ${issue.message}`;
}
