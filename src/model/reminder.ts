// The service worker is told by the names of its periodic syncs what to do at them: it cannot read what the page keeps in
// `localStorage`. What it says when it reminds lies in a cache, since it has no catalogue of words.

/** At this one it brings the app's badge up to date. */
export const badgeTag = "badge";

const remind = "remind ";

/** At this one it also reminds of practice, where the day has come so far: from a time of the wall clock on, `HH:MM`. */
export const reminderTag = (time: string): string => `${remind}${time}`;

/** The time from which on a sync is to remind; null where it is not one that reminds. */
export const timeOfTag = (tag: string): string | null =>
  tag.startsWith(remind) && isTime(tag.slice(remind.length)) ? tag.slice(remind.length) : null;

/** Whether a text is a time of the wall clock, `HH:MM`. */
export const isTime = (text: unknown): text is string =>
  typeof text === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What a notification says that reminds of practice, in the language of the app. */
export type ReminderWords = {
  readonly title: string;
  /** On the way to an interview. */
  readonly forInterview: string;
  readonly oneCard: string;
  /** Their number stands where `#` is. */
  readonly moreCards: string;
};

/** Where the page lays these words down, and the service worker keeps the day that it last reminded on. */
export const reminderCache = "rehearse-reminded";
export const reminderWordsPlace = "./reminder-words";
