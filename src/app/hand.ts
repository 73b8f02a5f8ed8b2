import { Preference } from "./preference.ts";

/** The hand that holds the device. */
export type Hand = "left" | "right";

const isHand = (value: unknown): value is Hand => value === "left" || value === "right";

export const hand = new Preference<Hand>("hand", "right", isHand);
