import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { canonicalText } from "#exchange/canonical-text.ts";
import { keyIn } from "#exchange/merge.ts";
import { type Collection, collectionTables } from "#model/collection.ts";
import { header, linesOf, refusal, sealed, written } from "./backup-files.ts";
import { collections } from "./collections.ts";

// 20,000 files that are nearly backups, or not at all: each is refused with a reason, or read as exactly what it says. A failure
// prints its seed and its file.

const inputs = Number(process.env.RUNS ?? 20_000);

/** What files are made of: the rows of some collections, as lines. */
const lines = (
  await Promise.all(fc.sample(collections, { numRuns: 20, seed: 6 }).map((each) => written(each)))
).flatMap((file) => linesOf(file).slice(1, -1));
const line = fc.constantFrom(...lines);

/** Every row that was read of any file, the last of each key. */
const accepted = new Map(collectionTables.map((table) => [table, new Map<string, object>()]));

/** Holds a file to the promise. `said` are the lines of its rows, where it has such. */
async function expectSound(file: Uint8Array, said: readonly string[] | null): Promise<void> {
  const found = await refusal(file);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  if (typeof found === "string") return;
  const { collection } = found;
  if (said) {
    expect(rowsIn(collection)).toEqual(said.map((each) => canonicalText(JSON.parse(each))).sort());
  }
  for (const table of collectionTables) {
    for (const row of collection[table]) accepted.get(table)?.set(keyIn[table](row as never), row);
  }
}

afterAll(async () => {
  // What was read can be written, and is then read as the same.
  const all = Object.fromEntries([...accepted].map(([table, rows]) => [table, [...rows.values()]]));
  const collection = all as unknown as Collection;
  expect(await refusal(await written(collection))).toMatchObject({ collection });
});

const rowsIn = (collection: Collection): string[] =>
  collectionTables
    .flatMap((table) => collection[table].map((row) => canonicalText([table, row])))
    .sort();

const fuzz = (share: number, files: fc.IAsyncProperty<unknown>) =>
  fc.assert(files, { numRuns: inputs * share });

/** Far more than it takes, on any machine. */
const patience = 180_000;

/** A piece of a text put in the place of another. */
const splice = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(6),
  text: fc.oneof(
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.constantFrom(
      ...'[ ] { } " \\ : , null true -1 1e9 0.5 1e999 {} [] \\ud800 \\u0000'.split(" "),
    ),
    fc.constantFrom('"__proto__":{"polluted":true},', '"a":1,', "\n", "\n\n"),
  ),
});
type Splice = { at: number; length: number; text: string };

function spliced(text: string, { at, length, text: other }: Splice): string {
  const start = Math.floor(at * text.length);
  const changed = text.slice(0, start) + other + text.slice(start + length);
  // Half of a character that was cut through is not what a file can hold.
  return Buffer.from(changed).toString();
}

test(
  "rows with some characters changed",
  async () => {
    const splices = fc.array(splice, { minLength: 1, maxLength: 2 });
    await fuzz(
      0.4,
      fc.asyncProperty(line, splices, line, async (changed, changes, other) => {
        const said = [changes.reduce(spliced, changed), other];
        const file = sealed([header, ...said.join("\n").split("\n")]);
        await expectSound(file, isJson(said[0] ?? "") ? said : null);
      }),
    );
  },
  patience,
);

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return !text.includes("\n");
  } catch {
    return false;
  }
};

test(
  "rows that are JSON and hold something else",
  async () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(-1, 0, 1, 2 ** 53, 1e21, 0.5, "", "2026-02-30", "recall", null, [], {}),
    );
    const keys = fc.constantFrom(
      "__proto__",
      "constructor",
      "changed",
      "id",
      "at",
      "polluted",
      "0",
    );
    const changes = fc.record({
      value: fc.option(values, { nil: undefined }),
      where: fc.nat(),
      key: keys,
    });
    await fuzz(
      0.4,
      fc.asyncProperty(line, changes, async (changed, { value, where, key }) => {
        const said = JSON.stringify(withAnother(JSON.parse(changed), where, key, value));
        await expectSound(sealed([header, said]), [said]);
      }),
    );
  },
  patience,
);

/** A value of which one part, somewhere in it, is another: taken away where it is undefined, and added under a new key or not. */
function withAnother(root: unknown, where: number, key: string, value: unknown): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (holder: unknown) => {
    if (typeof holder !== "object" || holder === null) return;
    for (const each of Object.keys(holder)) places.push([holder as Record<string, unknown>, each]);
    places.push([holder as Record<string, unknown>, key]);
    Object.values(holder).forEach(visit);
  };
  visit(root);
  const [holder, at] = places[where % places.length] as [Record<string, unknown>, string];
  if (value === undefined && !Array.isArray(holder)) delete holder[at];
  else
    Object.defineProperty(holder, at, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return root;
}

test(
  "files with some bytes changed",
  async () => {
    const whole = sealed([header, ...lines.slice(0, 10)]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    await fuzz(
      0.1,
      fc.asyncProperty(changes, fc.nat(whole.length), async (changed, size) => {
        const file = Uint8Array.from(whole);
        for (const [at, byte] of changed) file[at] = byte;
        await expectSound(size % 2 === 0 ? file : file.subarray(0, size), lines.slice(0, 10));
      }),
    );
  },
  patience,
);

test(
  "bytes at random, as they are, packed, and behind the start of a backup",
  async () => {
    const starts = fc.constantFrom(
      "",
      "{",
      header,
      `${header}\n`,
      `${header}\n["notes",`,
      `${header}\n{"end":true`,
    );
    await fuzz(
      0.1,
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        starts,
        fc.nat(2),
        async (bytes, start, how) => {
          const packed = gzipSync(Buffer.concat([Buffer.from(start), bytes]), { level: 1 });
          const behind = Buffer.concat([packed.subarray(0, 10), bytes]);
          const file = [bytes, packed, behind][how] as Uint8Array;
          expect(await refusal(file)).toBeTypeOf("string");
        },
      ),
    );
  },
  patience,
);
