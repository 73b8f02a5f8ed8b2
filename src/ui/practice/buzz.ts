import { haptics } from "#app/haptics.ts";

/** So short that it is felt as a tick, in milliseconds. */
const tickMs = 10;

/** Whether this device can be felt: where nothing is touched there is nothing to feel. */
export const canBuzz = (): boolean =>
  typeof navigator.vibrate === "function" && matchMedia("(any-pointer: coarse)").matches;

/** A tick to be felt, where there are any and they are wanted. */
export function buzz(): void {
  if (canBuzz() && haptics.value() === "on") navigator.vibrate(tickMs);
}
