import * as v from "valibot";
import type { CollectionTable } from "#model/collection.ts";
import { rowSchemas } from "./backup-schema.ts";

/** What keeps a value from being a row of a table in a backup; null where it is one. */
export function rowProblem(table: CollectionTable, row: unknown): string | null {
  const { success, issues } = v.safeParse(rowSchemas[table] as v.GenericSchema, row, {
    abortEarly: true,
  });
  if (success) return null;
  const [issue] = issues;
  const field = v.getDotPath(issue);
  return field === null ? issue.message : `${field}: ${issue.message}`;
}
