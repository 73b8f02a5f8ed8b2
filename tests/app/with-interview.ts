import { saveInterview } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Deck } from "#model/deck.ts";
import { deckId, type InterviewId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import { days, hours, now } from "../builders.ts";
import { type Clock, questions, startApp } from "./environment.ts";

export const deck = deckId("deck");
export const keys = Array.from({ length: 30 }, (_, at) => `q${String(at).padStart(2, "0")}`);
export const topic = (key: string) => `topic ${key}`;

/** An app with thirty questions, and an interview at ten o'clock about the first so many of them. */
export async function withInterview(
  clock: Clock,
  inDays: number,
  covered: number,
  content: Deck = questions(...keys),
): Promise<{ app: Rehearse; id: InterviewId }> {
  const app = await startApp(clock, content);
  const id = await saveInterview(app, null, {
    name: "Northwind",
    at: later(now, days(inDays) + hours(1)),
    covers: [{ deck, topics: keys.slice(0, covered).map(topic) }],
  });
  return { app, id };
}
