import { vi } from "vitest";
import type { Database } from "#store/database.ts";

type Begin = IDBDatabase["transaction"];

const original: Begin = IDBDatabase.prototype.transaction;

/**
 * Has a function of the test begin the next transaction of a kind, in the place of the browser. Dexie takes the browser's
 * when it opens a database, so that it is opened anew here.
 */
export async function interceptOnce(
  db: Database,
  mode: IDBTransactionMode,
  begin: (original: () => IDBTransaction) => IDBTransaction,
): Promise<void> {
  let isOver = true;
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction");
  spy.mockImplementation(function (this: IDBDatabase, ...request: Parameters<Begin>) {
    const really = () => original.apply(this, request);
    if (isOver || request[1] !== mode) return really();
    isOver = true;
    return begin(really);
  });
  db.close();
  await db.open();
  isOver = false;
}
