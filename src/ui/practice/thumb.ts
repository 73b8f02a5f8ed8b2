import { hand } from "#app/hand.ts";
import { usePreference } from "#app/preference.ts";

/**
 * Whether what is pressed most is to stand where lines begin: for a left thumb that is Undo, and Show answer, which else is in the
 * middle. The ratings stay as they are: they are a scale, read from Again to Easy, and a thumb of either hand reaches all four. In a
 * layout from right to left Undo is at the left already.
 */
export const useThumbAtStart = (): boolean =>
  usePreference(hand) === "left" && getComputedStyle(document.documentElement).direction === "ltr";
