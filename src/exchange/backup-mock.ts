import * as v from "valibot";
import type { DeckId, MockId } from "#model/ids.ts";
import { mockStyles, standingQuestions } from "#model/mock.ts";
import { cardId, topic } from "./backup-schema-1.ts";
import { count, id, instant, stamp } from "./backup-values.ts";

// Mock interviews as they lie in a backup of format 2; format 1 has none.

const followUp = v.variant("by", [
  v.strictObject({ by: v.literal("deck"), says: v.string() }),
  v.strictObject({ by: v.literal("interviewer") }),
]);

const question = v.variant("from", [
  v.strictObject({
    from: v.literal("deck"),
    card: cardId,
    topic: v.strictObject(topic),
    followUps: v.array(followUp),
  }),
  v.strictObject({ from: v.literal("interviewer"), asks: v.picklist(standingQuestions) }),
]);

const answer = v.strictObject({
  tookMs: v.array(count),
  noted: v.string(),
  said: v.nullable(v.strictObject({ hit: v.array(count), of: count })),
  fillers: v.nullable(count),
});

export const mock = v.strictObject({
  id: id<MockId>(),
  style: v.picklist(mockStyles),
  minutes: count,
  decks: v.array(id<DeckId>()),
  startedAt: instant,
  endedAt: v.nullable(instant),
  questions: v.array(question),
  answers: v.array(answer),
  turn: v.nullable(v.strictObject({ spentMs: count, since: v.nullable(instant) })),
  removed: v.boolean(),
  changed: stamp,
});
