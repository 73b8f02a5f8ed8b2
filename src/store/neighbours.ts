import type { Collection, Table } from "dexie";

/** So many rows may be read in vain for one that is asked for: to ask for each by itself takes longer still. */
const inVain = 20;

/** Whether rows that are asked for lie so close together that all from the first to the last are better read at once. */
export const areNeighbours = async (between: Collection, asked: number): Promise<boolean> =>
  (await between.count()) <= inVain * asked;

/**
 * Those rows of some keys that are there, by their keys.
 *
 * @param keys in their order
 */
export async function rowsOfKeys<Row extends Insert, Key extends string, Insert>(
  table: Table<Row, Key, Insert>,
  keys: readonly Key[],
): Promise<Map<Key, Row>> {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined) return new Map();
  const between = table.where(":id").between(first, last, true, true);
  const key = table.schema.primKey.keyPath as keyof Row;
  const rows = (await areNeighbours(between, keys.length))
    ? await between.toArray()
    : await table.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row[key] as unknown as Key, row]] : [])));
}
