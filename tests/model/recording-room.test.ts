import { expect, it } from "vitest";
import { bytesOf, bytesOfLimit, isRecordingLimit, oldestInTheWay } from "#model/recording-room.ts";
import { instant } from "#model/time.ts";

const megabyte = 1_000_000;
/** Recordings of so many megabytes, the latest first. */
const recordings = (...megabytes: number[]) =>
  megabytes.map((size, at) => ({ at: instant(1_000 - at), bytes: size * megabyte }));
const sizes = (found: readonly { bytes: number }[]) => found.map(({ bytes }) => bytes / megabyte);

it("finds none in the way where all fits, to the last byte", () => {
  // 20 + 25 + 5 = 50
  expect(oldestInTheWay(recordings(20, 25), bytesOfLimit(50), 5 * megabyte)).toEqual([]);
  expect(oldestInTheWay([], bytesOfLimit(50), 0)).toEqual([]);
});

it("finds as many of the oldest as make room, and not one more", () => {
  // 10 + 20 + 8 + 12 = 50, and 15 come: 12 is not enough, 12 + 8 = 20 is.
  const kept = recordings(10, 20, 8, 12);
  expect(sizes(oldestInTheWay(kept, bytesOfLimit(50), 15 * megabyte))).toEqual([12, 8]);
  // One byte too many: the oldest alone makes room.
  expect(sizes(oldestInTheWay(kept, bytesOfLimit(50), 1))).toEqual([12]);
});

it("finds the oldest whatever the order in which they come", () => {
  const kept = recordings(30, 20, 10).reverse();
  // 60 are 10 too many: the oldest of 10.
  expect(sizes(oldestInTheWay(kept, bytesOfLimit(50), 0))).toEqual([10]);
});

it("offers no more than 100 MB at once, since what is deleted is held until it can no more be undone", () => {
  // 5 times 60 = 300 are 250 too many: the first 60 leaves room for 40 only.
  expect(sizes(oldestInTheWay(recordings(60, 60, 60, 60, 60), bytesOfLimit(50), 0))).toEqual([60]);
  // 4 times 40 = 160 are 110 too many: 40 + 40 = 80, another 40 would be 120.
  expect(sizes(oldestInTheWay(recordings(40, 40, 40, 40), bytesOfLimit(50), 0))).toEqual([40, 40]);
  // A single one that is larger goes alone.
  expect(sizes(oldestInTheWay(recordings(10, 150), bytesOfLimit(50), 0))).toEqual([150]);
});

it("adds up what there is", () => {
  expect(bytesOf(recordings(1, 2, 3))).toBe(6 * megabyte);
  expect(bytesOf([])).toBe(0);
});

it("takes only the limits that can be chosen", () => {
  expect([50, 200, 1_000].every(isRecordingLimit)).toBe(true);
  expect([0, 51, "50", null].some(isRecordingLimit)).toBe(false);
});
