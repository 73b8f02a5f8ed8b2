import { expect, it } from "vitest";
import { silentSound } from "#app/silence.ts";

it("the sound without a sound is one that a browser can play, for ten seconds of silence", async () => {
  const bytes = await silentSound().arrayBuffer();
  // 44 bytes of header, and 8,000 samples of a byte for each of ten seconds.
  expect(bytes.byteLength).toBe(44 + 80_000);
  const context = new OfflineAudioContext(1, 1, 8_000);
  const sound = await context.decodeAudioData(bytes);
  expect(sound.duration).toBe(10);
  expect(Math.max(...sound.getChannelData(0).map(Math.abs))).toBe(0);
});
