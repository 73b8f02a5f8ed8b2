import { expect, it } from "vitest";
import { clockInWords, lengthInWords } from "#ui/recordings/recording-words.ts";

it.each([
  // 7,400 ms are nearer to 7 s than to 8; 59,600 are nearly a minute; 125 s = 2 · 60 + 5.
  [0, "0:00", "0 seconds"],
  [1_000, "0:01", "1 second"],
  [7_400, "0:07", "7 seconds"],
  [59_600, "1:00", "1 minute 0 seconds"],
  [125_000, "2:05", "2 minutes 5 seconds"],
  [600_000, "10:00", "10 minutes 0 seconds"],
])("%i ms are seen as %s and heard as %s", (ms, clock, length) => {
  expect(clockInWords(ms)).toBe(clock);
  expect(lengthInWords(ms)).toBe(length);
});
