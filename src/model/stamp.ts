import type { DeviceId } from "./ids.ts";
import type { Instant } from "./time.ts";

/** When and where a field was last changed: a hybrid logical clock, so that the later change wins on every device. */
export type Stamp = {
  readonly at: Instant;
  readonly counter: number;
  readonly device: DeviceId;
};

/**
 * The stamp of a change made now on this device. It is later than every stamp the device has made or seen, even
 * when its clock was set back.
 */
export const nextStamp = (last: Stamp | null, now: Instant, device: DeviceId): Stamp =>
  last !== null && last.at >= now
    ? { at: last.at, counter: last.counter + 1, device }
    : { at: now, counter: 0, device };

/** Which of two changes is the later one: above 0 the first, below 0 the second; none is earlier than any. */
export function compareStamps(a: Stamp | null, b: Stamp | null): number {
  if (!a || !b) return Number(a !== null) - Number(b !== null);
  return a.at - b.at || a.counter - b.counter || compareTexts(a.device, b.device);
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a > b ? 1 : -1);
