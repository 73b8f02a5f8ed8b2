import { type ReminderWords, timeOfTag } from "#model/reminder.ts";
import type { WallClock } from "#model/wall-clock.ts";
import type { Glance } from "./glance.ts";

/** What the badge of the app shows: a number, a dot where the number is not known, or nothing; null leaves it as it is. */
export type Badge = number | "dot" | null;

/** The badge for what was seen. What a person who has practised today still has to do, on the way to an interview, the app knows better. */
export const badgeFor = ({ waiting, practisedToday }: Glance): Badge =>
  waiting ?? (practisedToday ? null : "dot");

/** What it says to whoever asked to be reminded before the app left any words for it. */
export const firstWords: ReminderWords = {
  title: "Time to rehearse",
  forInterview: "Today’s practice for your interview is waiting.",
  oneCard: "One card is waiting.",
  moreCards: "# cards are waiting.",
};

/**
 * What a notification says; null where there is nothing to remind of: the sync is none that reminds, it is too early, nothing waits, or
 * the person has practised today.
 */
export function reminderFor(
  tag: string,
  { time }: Pick<WallClock, "time">,
  { waiting, practisedToday }: Glance,
  words: Omit<ReminderWords, "title"> = firstWords,
): string | null {
  const from = timeOfTag(tag);
  if (from === null || time < from || practisedToday || waiting === 0) return null;
  if (waiting === null) return words.forInterview;
  return waiting === 1 ? words.oneCard : words.moreCards.replace("#", `${waiting}`);
}
