import type { InterviewId } from "#model/ids.ts";
import type { Coverage } from "#model/interview.ts";
import type { Topic } from "#plan/leave-out.ts";
import { changedMinutes } from "#plan/minutes.ts";
import { readInterview } from "#store/interviews.ts";
import { readSettings } from "#store/settings.ts";
import { coverable } from "./coverable.ts";
import { saveInterview } from "./interviews.ts";
import type { Rehearse } from "./rehearse.ts";
import { setSettings } from "./settings.ts";

/**
 * Changes the minutes of an ordinary day from one number, above 0, to another, and those of the other days of the week in
 * proportion. Where they are not what they are changed from, somebody was first, and nothing is done.
 */
export async function changeMinutes(app: Rehearse, from: number, to: number): Promise<void> {
  const { weekdayMinutes, weekendMinutes } = await readSettings(app.db);
  if ((weekdayMinutes || weekendMinutes) !== from) return;
  await setSettings(app, {
    weekdayMinutes: changedMinutes(weekdayMinutes, to - from, from),
    weekendMinutes: changedMinutes(weekendMinutes, to - from, from),
  });
}

/** Takes topics out of what an interview covers, unless nothing would be left. */
export async function leaveOut(
  app: Rehearse,
  id: InterviewId,
  topics: readonly Topic[],
): Promise<void> {
  const interview = await readInterview(app.db, id);
  if (!interview) return;
  const decks = await coverable(app);
  const covers = interview.covers.flatMap((each): Coverage[] => {
    const out = topics.filter(({ deck }) => deck === each.deck).map(({ topic }) => topic);
    if (out.length === 0) return [each];
    const all = decks.find((deck) => deck.id === each.deck)?.topics.map(({ name }) => name) ?? [];
    const left = (each.topics ?? all).filter((name) => !out.includes(name));
    return left.length > 0 ? [{ ...each, topics: left }] : [];
  });
  if (covers.length > 0) await saveInterview(app, id, { ...interview, covers });
}
