import fc from "fast-check";
import { expect, it } from "vitest";
import type { CardId } from "#model/ids.ts";
import { type Recording, recordingId } from "#model/recording.ts";
import { headOf, longestHead, parseHead } from "#model/recording-head.ts";
import { instant } from "#model/time.ts";

const recording: Recording = {
  id: recordingId("0193a0a0-0000-7000-8000-000000000001"),
  card: "deck/why#recall" as CardId,
  prompt: "Why “partition”?",
  at: instant(1_764_064_800_000),
  lengthMs: 7_250,
  type: "audio/webm;codecs=opus",
};

it("is read as it was written, whatever sound comes behind it", () => {
  const head = headOf(recording);
  const found = parseHead(`${head}\u001aE\n\ufffd{`);
  expect(found).toEqual({ recording, bytes: head.length });
});

it("has as many bytes as characters, and one line", () => {
  const head = headOf({ ...recording, prompt: "Wofür?\nПочему? 為什麼 🎙" });
  expect(new TextEncoder().encode(head)).toHaveLength(head.length);
  expect(head.indexOf("\n")).toBe(head.length - 1);
});

it("comes back for any prompt of up to 300 characters, and is never longer than what is read of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (prompt) => {
      const head = headOf({ ...recording, card: "é".repeat(300) as CardId, prompt });
      expect(head.length).toBeLessThanOrEqual(longestHead);
      expect(parseHead(head)?.recording.prompt).toBe([...prompt].slice(0, 300).join(""));
    }),
  );
});

it.each(["", "\n", "no head", "{}\n", '{"id":1}\n', headOf(recording).trimEnd(), "null\nsound"])(
  "is not found in %j",
  (text) => {
    expect(parseHead(text)).toBeNull();
  },
);

it("is not found where a length is missing", () => {
  const { lengthMs: _, ...rest } = recording;
  expect(parseHead(`${JSON.stringify(rest)}\n`)).toBeNull();
});
