import type { DeckId, InterviewId } from "#model/ids.ts";
import type { Instant } from "#model/time.ts";
import { listInterviews } from "#store/interviews.ts";
import type { Rehearse } from "./rehearse.ts";

/** That a topic came up in an interview. */
export type AskedIn = {
  readonly id: InterviewId;
  /** The interview's name. */
  readonly name: string;
  readonly at: Instant;
  /** What was asked; may be empty. */
  readonly question: string;
};

/** What was asked of a deck in all interviews, by topic, the earliest first. */
export async function readAskedTopics(
  app: Rehearse,
  deck: DeckId,
): Promise<Map<string, AskedIn[]>> {
  const topics = new Map<string, AskedIn[]>();
  for (const { id, name, at, debrief } of await listInterviews(app.db)) {
    for (const asked of debrief?.asked ?? []) {
      if (asked.deck !== deck) continue;
      const before = topics.get(asked.topic) ?? [];
      topics.set(asked.topic, [...before, { id, name, at, question: asked.question }]);
    }
  }
  return topics;
}
