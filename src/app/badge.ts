import { badgeTag, timeOfTag } from "#model/reminder.ts";
import { periodicSync } from "./periodic-sync.ts";
import type { Rehearse } from "./rehearse.ts";
import { readToday } from "./today.ts";

/**
 * Shows on the icon of the installed app how many cards wait for today; nothing where none does. From there on the service worker
 * keeps it up to date, where the browser lets it run, and reminds, in words that it is left here: the app may speak another language
 * than when it was asked to.
 */
export async function showBadge(app: Rehearse): Promise<void> {
  await setBadge(app);
  await leaveWords();
}

async function setBadge(app: Rehearse): Promise<void> {
  if (!navigator.setAppBadge) return;
  const { plan } = await readToday(app);
  await navigator.setAppBadge(plan.queue.length);
  await (await periodicSync())?.register(badgeTag, { minInterval: badgeEveryMs });
}

/** Browsers take it for a wish; Chromium lets no app run more than twice a day. */
const badgeEveryMs = 12 * 3_600_000;

async function leaveWords(): Promise<void> {
  const tags = (await (await periodicSync())?.getTags()) ?? [];
  if (tags.every((tag) => timeOfTag(tag) === null)) return;
  const { leaveReminderWords } = await import("./reminder-words.ts");
  await leaveReminderWords();
}
