import { expect, it } from "vitest";
import type { CardId } from "#model/ids.ts";
import { recordingId } from "#model/recording.ts";
import { recordingFileName } from "#model/recording-file-name.ts";
import { instant } from "#model/time.ts";

const named = (prompt: string, type: string, offset = 0) =>
  recordingFileName(
    {
      id: recordingId("1"),
      card: "deck/why#recall" as CardId,
      prompt,
      at: instant(Date.parse("2026-11-26T23:30:00Z")),
      lengthMs: 1_000,
      type,
    },
    offset,
  );

it("tells the day and the question, and ends as its kind does", () => {
  expect(named("Why partition?", "audio/webm;codecs=opus")).toBe("2026-11-26 why-partition.webm");
  expect(named("Why partition?", "audio/mp4")).toBe("2026-11-26 why-partition.m4a");
  expect(named("Why partition?", "audio/ogg;codecs=opus")).toBe("2026-11-26 why-partition.ogg");
  expect(named("Why partition?", "sound")).toBe("2026-11-26 why-partition.audio");
});

it("is of the day on the wall clock", () => {
  // 23:30 in London is half past midnight an hour further east.
  expect(named("Why?", "audio/mp4", 60)).toBe("2026-11-27 why.m4a");
});

it("keeps letters of all scripts, and nothing that a file name cannot have", () => {
  expect(named("Wofür a/b: “c”?", "audio/mp4")).toBe("2026-11-26 wofür-a-b-c.m4a");
  expect(named("为什么？", "audio/mp4")).toBe("2026-11-26 为什么.m4a");
  expect(named("../?", "audio/mp4")).toBe("2026-11-26 answer.m4a");
});

it("has at most 50 characters of the question", () => {
  expect(named("x".repeat(80), "audio/mp4")).toBe(`2026-11-26 ${"x".repeat(50)}.m4a`);
});
