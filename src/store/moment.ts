import type { Table } from "dexie";
import type { Database } from "./database.ts";

/**
 * Reads that belong together: all see what is stored at one moment, and the browser makes one transaction for them instead of
 * one each. Nothing but reads may be waited for.
 */
export const atOneMoment = <Result>(
  db: Database,
  tables: readonly Table[],
  read: () => Promise<Result>,
): Promise<Result> =>
  // Dexie keeps a transaction alive over the awaits of what it sees to be an async function.
  db.transaction("r", tables, async () => read());
