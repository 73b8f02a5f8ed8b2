import * as v from "valibot";
import type { CardId, DeckId, InterviewId, ReviewId, SittingId } from "#model/ids.ts";
import { confidences, ratings } from "#model/review.ts";
import { settingLimits } from "#model/settings.ts";
import { note } from "./backup-notes.ts";
import { count, day, finite, id, instant, stamp, texts, whole, within } from "./backup-values.ts";

// The rows of a backup of format 1, table by table. A field that is not named here is refused: format 1 never has one, since a new
// field, or a new value of one, makes a new format (docs/backup-format.md).

/** Its note's id and a face: the note of a card stands nowhere else. */
export const cardId = v.pipe(
  id<string>(),
  v.regex(/.#(recall|fix|spot|order|evidence|(gap|point)[1-9]\d{0,3})$/s, "must end with a face"),
) as unknown as v.GenericSchema<string, CardId>;

const origin = v.picklist(["practice", "interview", "ahead", "weak"]);

export const deck = v.strictObject({
  id: id<DeckId>(),
  title: v.string(),
  about: v.string(),
  position: finite,
  guide: v.strictObject({ title: v.string(), section: v.string(), year: v.nullable(whole) }),
  origin: v.picklist(["starter", "guide"]),
  retired: v.boolean(),
  changed: v.exactOptional(stamp),
});

const card = v.strictObject({
  id: cardId,
  order: finite,
  suspended: v.boolean(),
  suspendedChanged: v.exactOptional(stamp),
});

const entry = { id: id<ReviewId>(), card: cardId, at: instant, day, sitting: id<SittingId>() };

export const review = v.strictObject({
  ...entry,
  entry: v.literal("review"),
  rating: v.picklist(ratings),
  pointsHit: v.array(count),
  pointsTotal: count,
  confidence: v.exactOptional(v.picklist(confidences)),
  tookMs: count,
  origin,
  scheduler: v.strictObject({
    memoryModel: v.literal("fsrs-6"),
    // Any probability: what the setting may be today says nothing of what it was.
    desiredRetention: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
    fuzz: v.boolean(),
    sameDaySteps: v.exactOptional(v.boolean()),
  }),
});

const retraction = v.strictObject({
  ...entry,
  entry: v.literal("retraction"),
  retracts: id<ReviewId>(),
});

export const topic = { deck: id<DeckId>(), topic: v.string() };

export const sitting = v.strictObject({
  id: id<SittingId>(),
  day,
  startedAt: instant,
  origin,
  topic: v.exactOptional(v.strictObject(topic)),
  plan: v.array(cardId),
  endedAt: v.nullable(instant),
});

const interview = v.strictObject({
  id: id<InterviewId>(),
  name: v.string(),
  at: instant,
  covers: v.array(v.strictObject({ deck: id<DeckId>(), topics: v.nullable(texts) })),
  debrief: v.nullable(
    v.strictObject({
      went: v.nullable(v.picklist(["well", "mixed", "badly"])),
      asked: v.array(v.strictObject({ ...topic, question: v.string() })),
    }),
  ),
  removed: v.boolean(),
  changed: stamp,
});

const dayMinutes = v.strictObject({
  day,
  minutes: v.nullable(within(settingLimits.weekdayMinutes)),
  changed: stamp,
});

const numberSetting = <Key extends keyof typeof settingLimits>(key: Key) =>
  v.strictObject({ key: v.literal(key), value: within(settingLimits[key]), changed: stamp });

const setting = v.variant("key", [
  numberSetting("desiredRetention"),
  numberSetting("newCardsPerDay"),
  numberSetting("weekdayMinutes"),
  numberSetting("weekendMinutes"),
  numberSetting("rolloverHour"),
  v.strictObject({
    key: v.literal("theme"),
    value: v.picklist(["system", "light", "dark"]),
    changed: stamp,
  }),
]);

/** What a row of each table must be. */
export const rowSchemas1 = {
  decks: deck,
  notes: note,
  cards: card,
  reviews: v.variant("entry", [review, retraction]),
  sittings: sitting,
  interviews: interview,
  dayMinutes,
  settings: setting,
};
