import type { InterviewId } from "#model/ids.ts";
import type { Coverage } from "#model/interview.ts";
import { settingLimits } from "#model/settings.ts";
import type { Topic } from "#plan/prospects.ts";
import { readInterview } from "#store/interviews.ts";
import { readSettings } from "#store/settings.ts";
import { coverable } from "./coverable.ts";
import { saveInterview } from "./interviews.ts";
import type { Rehearse } from "./rehearse.ts";
import { setSettings } from "./settings.ts";

/** Adds minutes to every day of the week that has any. Minutes below 0 are taken for none. */
export async function addMinutes(app: Rehearse, more: number): Promise<void> {
  const { weekdayMinutes, weekendMinutes } = await readSettings(app.db);
  const { max } = settingLimits.weekdayMinutes;
  const added = (minutes: number) =>
    minutes === 0 ? 0 : Math.min(max, Math.max(0, minutes + more));
  await setSettings(app, {
    weekdayMinutes: added(weekdayMinutes),
    weekendMinutes: added(weekendMinutes),
  });
}

/** Takes a topic out of what an interview covers, unless it is the last one. */
export async function leaveOut(app: Rehearse, id: InterviewId, topic: Topic): Promise<void> {
  const interview = await readInterview(app.db, id);
  if (!interview) return;
  const decks = await coverable(app);
  const covers = interview.covers.flatMap((each): Coverage[] => {
    if (each.deck !== topic.deck) return [each];
    const all = decks.find((deck) => deck.id === each.deck)?.topics.map(({ name }) => name) ?? [];
    const topics = (each.topics ?? all).filter((name) => name !== topic.topic);
    return topics.length > 0 ? [{ ...each, topics }] : [];
  });
  if (covers.length > 0) await saveInterview(app, id, { ...interview, covers });
}
