import { expect, test } from "vitest";
import { emptyCollection } from "#model/collection.ts";
import { aNote, aReview } from "../builders.ts";
import { read, refusal, written } from "./backup-files.ts";

const file = await written({ ...emptyCollection, notes: [aNote("a")], reviews: [aReview("1")] });
const whole = await read(file);

/**
 * Bits that say nothing of what is in the file (RFC 1952, 2.3): whether it is text, when it was packed, how hard, and on what
 * system, where a tool that packs it anew may write something else; and those that fill the last byte before the CRC.
 */
const saysNothing = (at: number, bits: number) =>
  (at === 3 && bits === 1) || (at >= 4 && at <= 9) || at === file.length - 9;

test("a backup with any byte changed is refused, unless what is in it is untouched", async () => {
  for (let at = 0; at < file.length; at += 1) {
    for (const bits of [0x01, 0x10, 0x80, 0xff]) {
      const damaged = Uint8Array.from(file);
      damaged[at] = (damaged[at] as number) ^ bits;
      const found = await refusal(damaged);
      if (typeof found === "string") continue;
      expect(found).toStrictEqual(whole);
      expect(saysNothing(at, bits), `byte ${at} ^ ${bits}`).toBe(true);
    }
  }
});

test("a backup cut anywhere is refused, and said to be cut short where it can be told", async () => {
  for (let size = 0; size < file.length; size += 1) {
    expect(await refusal(file.subarray(0, size)), `${size} bytes`).toBe(
      size < 2 ? "foreign" : "short",
    );
  }
});

test("a backup with something behind its end is refused", async () => {
  const behind = (more: Uint8Array) => refusal(Buffer.concat([file, more]));
  expect(await behind(new Uint8Array(1))).toBeTypeOf("string");
  expect(await behind(new TextEncoder().encode("more"))).toBeTypeOf("string");
  expect(await behind(file)).toBeTypeOf("string");
});
