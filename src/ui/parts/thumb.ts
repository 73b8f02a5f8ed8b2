import { hand } from "#app/hand.ts";
import { usePreference } from "#app/preference.ts";

/**
 * Whether the thumb is at the side where lines begin: the left one, and in a layout from right to left the right one. What is pressed
 * most then stands there. The ratings stay as they are: they are a scale, and who reads reads it from Again to Easy.
 */
export function useThumbAtStart(): boolean {
  const isLeft = usePreference(hand) === "left";
  return isLeft === (getComputedStyle(document.documentElement).direction === "ltr");
}
