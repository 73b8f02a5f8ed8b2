import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBackup } from "#exchange/backup-reader.ts";
import { type BackupBatch, writeBackup } from "#exchange/backup-writer.ts";
import { emptyCollection } from "#model/collection.ts";
import type { Day } from "#model/day.ts";
import type { LogEntry } from "#model/review.ts";
import { instant } from "#model/time.ts";
import { aNote, aReview, now } from "../builders.ts";
import { header, linesOf, read, written } from "./backup-files.ts";
import { collections } from "./collections.ts";

const numRuns = Number(process.env.RUNS ?? 200);

const write = (rows: AsyncIterable<BackupBatch>) =>
  new Response(writeBackup({ madeAt: now, app: "0.1.0" }, rows)).bytes();

describe("a backup", () => {
  test("is read as what was written, whatever a person has", async () => {
    const batchSizes = fc.integer({ min: 1, max: 7 });
    await fc.assert(
      fc.asyncProperty(collections, batchSizes, async (collection, batchSize) => {
        const backup = await read(await written(collection, batchSize));
        expect(backup).toStrictEqual({ madeAt: now, app: "0.1.0", collection, unfit: 0 });
      }),
      { numRuns },
    );
  });

  test("of nothing is a backup", async () => {
    const backup = await read(await written(emptyCollection));
    expect(backup).toStrictEqual({
      madeAt: now,
      app: "0.1.0",
      collection: emptyCollection,
      unfit: 0,
    });
  });

  test("is lines of JSON, the last of which counts the rows and holds the digest of all before", async () => {
    const notes = [aNote("a"), aNote("b")];
    const file = await written({ ...emptyCollection, notes, reviews: [aReview("1")] });
    const text = gunzipSync(file).toString("utf8");
    const before = text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1);
    expect(before.split("\n")).toEqual([
      header,
      JSON.stringify(["notes", notes[0]]),
      JSON.stringify(["notes", notes[1]]),
      JSON.stringify(["reviews", aReview("1")]),
      "",
    ]);
    expect(JSON.parse(linesOf(file).at(-1) ?? "")).toEqual({
      end: true,
      rows: {
        ...{ decks: 0, notes: 2, cards: 0, reviews: 1 },
        ...{ sittings: 0, interviews: 0, dayMinutes: 0, settings: 0, answers: 0 },
        ...{ mocks: 0, unfit: 0 },
      },
      sha256: createHash("sha256").update(before).digest("hex"),
    });
  });

  test("tells how far it has been read", async () => {
    // Ids that cannot be packed: 5,000 of 16 random bytes make more than two pieces of 32,768 bytes.
    const random = (at: number) => createHash("sha256").update(String(at)).digest("hex");
    const reviews = Array.from({ length: 5_000 }, (_, at) => aReview(random(at).slice(0, 32)));
    const file = new Blob([
      (await written({ ...emptyCollection, reviews })) as Uint8Array<ArrayBuffer>,
    ]);
    const told: number[] = [];
    await readBackup(file, (bytes) => told.push(bytes));
    expect(told.slice(0, 2)).toEqual([32_768, 65_536]);
    expect(told.at(-1)).toBe(file.size);
  });
});

describe("writing a backup", () => {
  test("takes no more rows once nobody reads them", async () => {
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    async function* endless(): AsyncGenerator<BackupBatch> {
      try {
        for (let at = 1; ; at += 1) yield ["reviews", [aReview(`${at}`)]];
      } finally {
        stop();
      }
    }
    const reader = writeBackup({ madeAt: now, app: "0.1.0" }, endless()).getReader();
    await reader.read();
    await reader.cancel();
    await stopped;
  });

  test("fails with what its rows fail with", async () => {
    async function* failing(): AsyncGenerator<BackupBatch> {
      yield ["reviews", [aReview("1")]];
      throw new Error("The database is closed.");
    }
    await expect(write(failing())).rejects.toThrow("The database is closed.");
  });

  /** Something in a field of a review, as a fault of a browser or of an earlier version may leave it there. */
  const damaged: Record<string, object> = {
    "a day that is none": { day: "2026-02-30" },
    "a field that format 1 has not": { mood: "good" },
    "no instant": { at: Number.NaN },
    "an id that is too long": { id: "x".repeat(301) },
    "a number that JSON has not": { at: 1n },
    "itself in it": { scheduler: within() },
    "more depth than a backup may have": { scheduler: JSON.parse("[".repeat(40) + "]".repeat(40)) },
    "more length than a line may have": { scheduler: "x".repeat(9_000_000) },
  };

  function within(): object {
    const self: { in?: object } = {};
    self.in = self;
    return self;
  }

  test.each(Object.keys(damaged))("keeps a row with %s apart from all others", async (name) => {
    const row = { ...aReview("2"), ...damaged[name] };
    const reviews = [aReview("1"), row, aReview("3")] as LogEntry[];
    const { collection, unfit } = await read(await written({ ...emptyCollection, reviews }));
    expect(collection).toStrictEqual({ ...emptyCollection, reviews: [aReview("1"), aReview("3")] });
    expect(unfit).toBe(1);
  });

  test("keeps of such a row what JSON can say", async () => {
    const row = { ...aReview("1"), day: "2026-02-30" as Day };
    const [, line] = linesOf(await written({ ...emptyCollection, reviews: [row] }));
    expect(JSON.parse(line ?? "")).toEqual(["unfit", { table: "reviews", row }]);
  });

  test("takes a field without a value for one that is not there", async () => {
    const row = { ...aReview("1"), confidence: undefined } as unknown as LogEntry;
    const { collection } = await read(await written({ ...emptyCollection, reviews: [row] }));
    expect(collection.reviews).toStrictEqual([aReview("1")]);
  });

  test("of a note as long as a guide may have, in any script, can be read", async () => {
    // 500,000 characters of 3 bytes, and the user's own wording besides: 3 MB.
    const answer = "語".repeat(500_000);
    const content = { kind: "question", prompt: "何？", points: ["a"], answer } as const;
    const changed = { at: instant(0), counter: 0, device: "one" as never };
    const notes = [aNote("a", { content, edit: { content, changed } })];
    const { collection } = await read(await written({ ...emptyCollection, notes }));
    expect(collection.notes).toEqual(notes);
  });
});
