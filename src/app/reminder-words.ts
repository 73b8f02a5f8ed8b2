import { type ReminderWords, reminderCache, reminderWordsPlace } from "#model/reminder.ts";
import { say } from "#words/reminder.ts";

/** Lays down what the service worker is to say when it reminds, in the language that the app has now. */
export async function leaveReminderWords(): Promise<void> {
  const words: ReminderWords = {
    title: say("title"),
    forInterview: say("forInterview"),
    oneCard: say("oneCard"),
    moreCards: say("moreCards", { count: "#" }),
  };
  const cache = await caches.open(reminderCache);
  await cache.put(reminderWordsPlace, new Response(JSON.stringify(words)));
}
