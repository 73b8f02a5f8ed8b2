import type { Stamp } from "./stamp.ts";

export type Theme = "system" | "light" | "dark";

export type Settings = {
  /** Probability of recall at which a card falls due, 0.7 to 0.97. */
  readonly desiredRetention: number;
  readonly newCardsPerDay: number;
  /** Minutes a day for what an interview covers, Monday to Friday. */
  readonly weekdayMinutes: number;
  /** The same on Saturdays and Sundays. */
  readonly weekendMinutes: number;
  /** The full hour of the wall clock at which a study day begins. */
  readonly rolloverHour: number;
  readonly theme: Theme;
};

/** One setting, and when it was last changed. */
export type ChangedSetting = {
  [Key in keyof Settings]: {
    readonly key: Key;
    readonly value: Settings[Key];
    readonly changed: Stamp;
  };
}[keyof Settings];

export const defaultSettings: Settings = {
  desiredRetention: 0.9,
  newCardsPerDay: 10,
  weekdayMinutes: 20,
  weekendMinutes: 20,
  rolloverHour: 4,
  theme: "system",
};

/** The range that a setting may take, ends included. */
export const settingLimits = {
  desiredRetention: { min: 0.7, max: 0.97, whole: false },
  newCardsPerDay: { min: 0, max: 200, whole: true },
  weekdayMinutes: { min: 0, max: 600, whole: true },
  weekendMinutes: { min: 0, max: 600, whole: true },
  rolloverHour: { min: 0, max: 12, whole: true },
} as const;
