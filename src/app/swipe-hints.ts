import { Preference } from "./preference.ts";

const isCount = (value: unknown): value is number => Number.isInteger(value);

/** On how many cards this device has told that they can be swiped. */
export const swipeHints = new Preference<number>("swipe-hints", 0, isCount);
