import { isTime, reminderTag, timeOfTag } from "#model/reminder.ts";
import { installWay } from "./install.ts";
import { knowsPeriodicSync, periodicSync } from "./periodic-sync.ts";
import { Preference } from "./preference.ts";
import { leaveReminderWords } from "./reminder-words.ts";

/** When a person wants to be reminded, `HH:MM` of the wall clock, and whether by the app itself. */
export type Reminder = { readonly time: string; readonly isOn: boolean };

const isReminder = (value: unknown): value is Reminder =>
  typeof value === "object" &&
  value !== null &&
  "time" in value &&
  isTime(value.time) &&
  "isOn" in value &&
  typeof value.isOn === "boolean";

export const reminder = new Preference<Reminder>(
  "reminder",
  { time: "08:30", isOn: false },
  isReminder,
);

/** Whether the app can remind by itself on this device, and if not, why. */
export type ReminderWay = "possible" | "blocked" | "not installed" | "not supported";

export async function reminderWay(): Promise<ReminderWay> {
  if (!("Notification" in globalThis) || !(await knowsPeriodicSync())) return "not supported";
  if (Notification.permission === "denied") return "blocked";
  if (await periodicSync()) return "possible";
  // It may be switched off for an app that is installed.
  return installWay() === "installed" ? "blocked" : "not installed";
}

/** Browsers take it for a wish: Chromium lets the service worker run twice a day at most, less often where the app is used little. */
const lookEveryMs = 3 * 3_600_000;

/**
 * Has the service worker remind from now on, or no more. It asks for what it needs, and gives how that went; it is on only where it is
 * possible.
 */
export async function setReminder({ time, isOn }: Reminder): Promise<ReminderWay> {
  if (isOn && (await Notification.requestPermission()) !== "granted") {
    reminder.set({ time, isOn: false });
    return reminderWay();
  }
  const sync = await periodicSync();
  const tags = (await sync?.getTags()) ?? [];
  for (const tag of tags) if (timeOfTag(tag) !== null) await sync?.unregister(tag);
  if (isOn) {
    await leaveReminderWords();
    await sync?.register(reminderTag(time), { minInterval: lookEveryMs });
  }
  reminder.set({ time, isOn: isOn && sync !== null });
  return reminderWay();
}
