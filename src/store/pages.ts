import type { Collection, IndexableType, Table } from "dexie";

/** The rows behind a key, or all of them, in the order of keys. */
export const rowsBehind = <Row, Key>(
  table: Table<Row, Key>,
  key: Key | null,
): Collection<Row, Key> =>
  key === null ? table.orderBy(":id") : table.where(":id").above(key as IndexableType);

/**
 * All rows of a table in the order of keys, some at a time, each page in a transaction of its own.
 *
 * @param size how many at most
 */
export async function* pagesOf<Row extends object, Key>(
  table: Table<Row, Key>,
  size: number,
): AsyncGenerator<Row[]> {
  const keyPath = table.schema.primKey.keyPath as keyof Row;
  let last: Key | null = null;
  for (;;) {
    const page: Row[] = await rowsBehind(table, last).limit(size).toArray();
    const end = page.at(-1);
    if (end === undefined) return;
    yield page;
    if (page.length < size) return;
    last = end[keyPath] as Key;
  }
}
