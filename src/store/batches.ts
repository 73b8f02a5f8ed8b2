/** So many rows are written at once. */
const batchSize = 1_000;

export function* batches<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let begin = 0; begin < values.length; begin += batchSize)
    yield values.slice(begin, begin + batchSize);
}

/**
 * Goes through batches in one transaction: while one is worked out, the browser writes the one before and then reads for the next.
 * It does so in another process, so that neither waits for the other. No batch may read what another one writes.
 *
 * @param write works out what comes of a batch, and settles when that is written
 */
export async function throughBatches<Value, Stored>(
  values: readonly Value[],
  read: (some: readonly Value[]) => Promise<Stored>,
  write: (some: readonly Value[], stored: Stored) => Promise<void>,
): Promise<void> {
  const [first, ...others] = batches(values);
  if (!first) return;
  let [some, stored, written] = [first, await read(first), Promise.resolve()];
  for (const next of others) {
    const reading = heard(read(next));
    const writing = heard(write(some, stored));
    await written;
    [some, stored, written] = [next, await reading, writing];
  }
  await Promise.all([written, write(some, stored)]);
}

/** What fails fails where it is waited for, though something before it may fail first. */
function heard<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}

/** In the order of keys in the database, in which rows are read and written fastest. */
export const inOrder = <Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Value[] =>
  [...values].sort((a, b) => {
    const [ofA, ofB] = [keyOf(a), keyOf(b)];
    return ofA < ofB ? -1 : Number(ofA > ofB);
  });
