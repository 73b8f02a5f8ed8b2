import { readFileSync } from "node:fs";
import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BackupError } from "#exchange/backup-error.ts";
import { backupLimits } from "#exchange/limits.ts";
import { emptyCollection } from "#model/collection.ts";
import { aNote, aReview } from "../builders.ts";
import { fileOf, header, linesOf, read, refusal, sealed, written } from "./backup-files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const mebibyte = 2 ** 20;

const review = JSON.stringify(["reviews", aReview("1")]);
const note = JSON.stringify(["notes", aNote("a")]);

/** The line of a review in which some words are others. */
const reviewWith = (words: string, others: string) => {
  expect(review).toContain(words);
  return review.replace(words, others);
};

describe("what is no backup is called so", () => {
  const files: Record<string, Uint8Array> = {
    "an empty file": bytes(""),
    "a picture": readFileSync("docs/practice.png"),
    "an archive": bytes("PK\u0003\u0004 and the rest of it"),
    "a deck": bytes("id: my-deck\ntitle: My deck\nnotes: []\n"),
    "the lines of a backup that nothing has packed": bytes(`${header}\n${review}\n`),
    "packed text": gzipSync("Dear diary,\nall is well.\n"),
    "packed text without lines": gzipSync("Dear diary"),
    "nothing, packed": gzipSync(""),
    "packed bytes without lines": gzipSync(new Uint8Array(17 * mebibyte).fill(7), { level: 1 }),
    "packed JSON of something else": gzipSync('{"type":"excalidraw","version":2}\n[]\n'),
    "a backup of format 0": sealed([header.replace('"format":2', '"format":0')]),
    "a backup of format one and a half": sealed([header.replace('"format":2', '"format":1.5')]),
    "a backup of format “1”": sealed([header.replace('"format":2', '"format":"1"')]),
  };
  test.each(Object.keys(files))("%s", async (name) => {
    const file = files[name] as Uint8Array;
    expect(await refusal(file)).toBe(name === "packed bytes without lines" ? "large" : "foreign");
  });
});

describe("a backup is refused", () => {
  test.each([
    ["of a newer format", [header.replace('"format":2', '"format":3')], "newer"],
    [
      "of a newer format that says more in its first line",
      ['{"rehearse":"backup","format":7,"key":"abc"}'],
      "newer",
    ],
    ["that says more in its first line", [header.replace("{", '{"mood":"good",')], "damaged"],
    ["made at no time", [header.replace("2026-11-25T", "2026-13-25T")], "damaged"],
    ["whose row is no JSON", [header, review.slice(0, -1)], "damaged"],
    ["with an empty line", [header, "", review], "damaged"],
    ["whose row is no list", [header, `{"reviews":${review}}`], "row"],
    ["whose row is of no table", [header, review.replace('"reviews"', '"friends"')], "row"],
    ["whose row is of a table called __proto__", [header, '["__proto__",{}]'], "row"],
    ["whose row is of another table", [header, review.replace('"reviews"', '"notes"')], "row"],
    ["whose row says more", [header, `${review.slice(0, -1)},"mood"]`], "row"],
    ["whose unfit row is of no table", [header, '["unfit",{"table":"friends","row":1}]'], "row"],
    ["whose unfit row is not there", [header, '["unfit",{"table":"notes"}]'], "row"],
    ["with one review twice", [header, review, note, review], "twice"],
    ["with one key twice", [header, note, note.replace("Why a?", "Why not?")], "twice"],
  ])("%s", async (_, lines, fault) => {
    expect(await refusal(sealed(lines))).toBe(fault);
  });

  test.each([
    ["a field of no format", '"rating"', '"mood":"good","rating"'],
    ["a field called __proto__", '"rating"', '"__proto__":{"polluted":true},"rating"'],
    ["a field called constructor", '"rating"', '"constructor":{"prototype":{}},"rating"'],
    ["a field too few", '"pointsTotal":1,', ""],
    ["a rating that is none", '"good"', '"great"'],
    ["a day that is none", "2026-11-25", "2026-11-31"],
    ["a day that is a time", "2026-11-25", "2026-11-25T09:00"],
    ["an instant that is a text", /"at":(\d+)/, '"at":"$1"'],
    ["an instant between milliseconds", /"at":(\d+)/, '"at":$1.5'],
    ["an instant beyond all dates", /"at":\d+/, '"at":8640000000000001'],
    ["a number that is none", /"at":\d+/, '"at":1e999'],
    ["an empty id", '"id":"1"', '"id":""'],
    ["an id that is too long", '"id":"1"', `"id":"${"x".repeat(301)}"`],
    ["a card without a face", "deck/a#recall", "deck/a"],
    ["a card with a face that is none", "deck/a#recall", "deck/a#guess"],
    ["a gap of no number", "deck/a#recall", "deck/a#gap0"],
    ["less than no time", '"tookMs":8000', '"tookMs":-1'],
    ["half a point", '"pointsHit":[0]', '"pointsHit":[0.5]'],
    ["a retention of all", '"desiredRetention":0.9', '"desiredRetention":1'],
    ["a retention of none", '"desiredRetention":0.9', '"desiredRetention":0'],
    ["a list in place of an object", /"scheduler":\{.*\}\}/, '"scheduler":[]}'],
    ["another memory model", "fsrs-6", "fsrs-7"],
  ])("whose review has %s", async (_, words, others) => {
    const changed = review.replace(words, others);
    expect(changed).not.toBe(review);
    expect(await refusal(sealed([header, note, changed]))).toBe("row");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ["desiredRetention", 0.98],
    ["desiredRetention", 0.69],
    ["newCardsPerDay", 201],
    ["newCardsPerDay", 2.5],
    ["weekdayMinutes", 601],
    ["weekendMinutes", -1],
    ["rolloverHour", 13],
    ["rolloverHour", "4"],
    ["theme", "pink"],
    ["language", "en"],
  ])("that sets %s to %s", async (key, value) => {
    const changed = { at: 0, counter: 0, device: "one" };
    const setting = JSON.stringify(["settings", { key, value, changed }]);
    expect(await refusal(sealed([header, review, setting]))).toBe("row");
  });

  test("and told by the line, the table and the field what is wrong", async () => {
    const lines = [header, note, reviewWith('"fuzz":true', '"fuzz":"yes"')];
    const failure = await read(sealed(lines)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BackupError);
    expect((failure as BackupError).message).toBe(
      "This backup holds something that Rehearse does not write. " +
        'Line 3 (reviews): scheduler.fuzz: Invalid type: Expected boolean but received "yes"',
    );
  });

  test("in words of its own for each fault", async () => {
    const message = (file: Uint8Array) => read(file).then(String, ({ message }: Error) => message);
    const whole = sealed([header, review]);
    expect(await message(bytes("Hello"))).toBe("This file is not a backup of Rehearse.");
    expect(await message(sealed([header.replace('"format":2', '"format":3')]))).toBe(
      "This backup was made by a newer version of Rehearse. Update the app, then try again.",
    );
    expect(await message(whole.subarray(0, 100))).toBe(
      "This backup is cut short: its end is missing or damaged. Copy or download it again.",
    );
    expect(await message(sealed([header, review], { sha256: "0".repeat(64) }))).toBe(
      "This backup is damaged: it no longer holds what was saved. Use another copy of it.",
    );
  });

  test("when the browser cannot read it", async () => {
    const file = new Blob([(await written(emptyCollection)) as Uint8Array<ArrayBuffer>]);
    const gone = () => Promise.reject(new DOMException("", "NotReadableError"));
    const unreadable = Object.assign(file, { slice: () => ({ arrayBuffer: gone }) });
    const { readBackup } = await import("#exchange/backup-reader.ts");
    const failure = await readBackup(unreadable as never).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "BackupError", fault: "unreadable" });
  });
});

describe("the last line", () => {
  const lines = [header, note, review];
  const plans = { sittings: 0, interviews: 0, dayMinutes: 0, settings: 0 };
  const rows = { decks: 0, notes: 1, cards: 0, reviews: 1, ...plans, unfit: 0 };
  test.each([
    ["counts a row too many", { rows: { ...rows, reviews: 2 } }],
    ["counts a row too few", { rows: { ...rows, notes: 0 } }],
    ["counts what is no row, and is not there", { rows: { ...rows, unfit: 1 } }],
    ["does not count all tables", { rows: plans }],
    ["has another digest", { sha256: "0".repeat(64) }],
    ["has no digest", { sha256: undefined }],
    ["is no end", { end: false }],
    ["says more", { mood: "good" }],
  ])("that %s makes a backup a damaged one", async (_, over) => {
    expect(await refusal(sealed(lines, over))).toBe("damaged");
  });

  test("must be there", async () => {
    expect(await refusal(fileOf(lines))).toBe("short");
    expect(await refusal(fileOf([header]))).toBe("short");
    expect(await refusal(gzipSync(`${header}\n${review.slice(0, 50)}`))).toBe("short");
  });

  test("must be the last", async () => {
    const whole = linesOf(sealed(lines));
    expect(await refusal(fileOf([...whole, review]))).toBe("row");
    expect(await refusal(fileOf([...whole, ...whole]))).toBe("row");
    expect(await refusal(fileOf([...whole, whole.at(-1) ?? ""]))).toBe("row");
  });

  test("vouches for every line before it", async () => {
    const whole = linesOf(sealed(lines));
    const other = whole.map((line) => line.replace('"good"', '"easy"'));
    expect(await refusal(fileOf(other))).toBe("damaged");
    expect(await refusal(fileOf([header, review, note, whole.at(-1) ?? ""]))).toBe("damaged");
  });
});

describe("a hostile file is refused", () => {
  /** A gzip file whose end says that it holds so many bytes. */
  const declaring = (size: number, file: Uint8Array) => {
    const lying = Uint8Array.from(file);
    new DataView(lying.buffer).setUint32(lying.length - 4, size, true);
    return lying;
  };

  // 300 MiB of one letter are packed in 300 KiB, which may unpack to 200 times as much: 60 MiB.
  const bomb = gzipSync(Buffer.concat([bytes(`${header}\n`), Buffer.alloc(300 * mebibyte, "a")]));
  const ofLines = gzipSync(`${header}\n${`${note}\n`.repeat(200_000)}`);

  test("that unpacks to far more than its size", async () => {
    expect(bomb.length).toBeLessThan(mebibyte);
    expect(await refusal(bomb)).toBe("large");
  });

  test("that unpacks to far more than it says", async () => {
    expect(await refusal(declaring(1_000, bomb))).toBe("large");
  });

  test("that says that it unpacks to more than it does", async () => {
    expect(await refusal(declaring(2 ** 32 - 1, sealed([header, review])))).not.toBeTypeOf(
      "object",
    );
  });

  test("that repeats a line without end", async () => {
    // 200,000 lines of some 200 bytes are 40 MB in 0.1 MB; the second line is the first one again.
    expect(["large", "twice"]).toContain(await refusal(ofLines));
  });

  test("that is packed raw", async () => {
    const raw = deflateRawSync(`${header}\n`);
    const packed = Buffer.concat([bytes("\u001f\u008b"), raw]);
    expect(await refusal(packed)).toBe("foreign");
  });

  test("with a line of 9 MiB", async () => {
    const line = `["notes",{"id":"${"x".repeat(9 * mebibyte)}"}]`;
    expect(9 * mebibyte).toBeGreaterThan(backupLimits.line);
    expect(await refusal(sealed([header, line]))).toBe("large");
  });

  test("with a million lists in one another", async () => {
    const deep = (open: string, close: string) =>
      `["notes",${open.repeat(1_000_000)}${close.repeat(1_000_000)}]`;
    expect(await refusal(sealed([header, deep("[", "]")]))).toBe("deep");
    expect(await refusal(sealed([header, deep('{"a":', "")]))).toBe("deep");
    expect(await refusal(sealed([deep("[", "]"), review]))).toBe("foreign");
  });

  test("whose last line is nested too deep", async () => {
    const last = `{"end":${"[".repeat(1_000)}${"]".repeat(1_000)}}`;
    expect(await refusal(fileOf([header, review, last]))).toBe("deep");
  });
});

test("brackets within texts do not nest", async () => {
  const notes = [aNote("a", { section: `${"[{".repeat(1_000)}\\"` })];
  expect((await read(await written({ ...emptyCollection, notes }))).collection.notes).toEqual(
    notes,
  );
});
