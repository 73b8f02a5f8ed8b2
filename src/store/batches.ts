/** So many rows are written at once. */
const batchSize = 1_000;

export function* batches<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let begin = 0; begin < values.length; begin += batchSize)
    yield values.slice(begin, begin + batchSize);
}

/** In the order of keys in the database, in which rows are read and written fastest. */
export const inOrder = <Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Value[] =>
  [...values].sort((a, b) => {
    const [ofA, ofB] = [keyOf(a), keyOf(b)];
    return ofA < ofB ? -1 : Number(ofA > ofB);
  });
