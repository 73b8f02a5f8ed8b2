import { Preference } from "./preference.ts";

export type Haptics = "on" | "off";

const isHaptics = (value: unknown): value is Haptics => value === "on" || value === "off";

/** Whether this device may be felt when a swipe has come far enough. */
export const haptics = new Preference<Haptics>("haptics", "on", isHaptics);
