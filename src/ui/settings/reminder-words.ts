import type { ReminderWay } from "#app/reminder.ts";

/** What can be had on this device, by what the browser allows. */
export const wayWords: Record<ReminderWay, string> = {
  possible:
    "Rehearse can remind you on days when cards wait and you have not practised. The browser decides when it looks, twice a day at most: the reminder comes at this time, or hours later.",
  blocked:
    "Notifications, or background sync, are blocked for Rehearse. Allow them in your browser’s settings for this site, then come back. Until then your calendar can remind you.",
  "not installed":
    "Once it is installed, Rehearse can remind you by itself, on days when cards wait and you have not practised. Until then your calendar can remind you.",
  "not supported":
    "This browser cannot remind you while Rehearse is closed. Your calendar can, wherever you have one.",
};

export const reminderWords = {
  title: "Reminder",
  time: "Time",
  on: "Remind me",
  off: "Stop reminding me",
  isOn: "Reminders are on.",
  isOff: "Reminders are off.",
  isNotOn: "the browser did not allow notifications.",
  timeSet: "The time is changed.",
  calendar: "Save a calendar file",
  aboutCalendar:
    "Open the file with your calendar. It adds an event every day at this time, with an alarm, whether or not you have practised already. Save it again to change the time.",
  saved: "The calendar file was saved.",
  badge: "Where the system shows it, the icon of the installed app tells how many cards wait.",
} as const;

/** What stands in the calendar. */
export const calendarWords = {
  title: "Rehearse: five cards",
  about: "Under two minutes. What is due comes first.",
} as const;
