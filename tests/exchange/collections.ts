import fc from "fast-check";
import type { Answer, PlainWords, StoryWords, Words } from "#model/answer.ts";
import type { Collection, KeptCard, KeptDeck } from "#model/collection.ts";
import { type Day, dayOfNumber } from "#model/day.ts";
import {
  answerId,
  type CardId,
  cardId,
  deckId,
  deviceId,
  interviewId,
  mockId,
  noteId,
  reviewId,
  sittingId,
} from "#model/ids.ts";
import type { DayMinutes, Interview } from "#model/interview.ts";
import { actionStates, type Mine, type Stamped } from "#model/mine.ts";
import {
  type FollowUp,
  type Mock,
  type MockQuestion,
  mockStyles,
  standingQuestions,
} from "#model/mock.ts";
import type { Face, Note } from "#model/note.ts";
import {
  confidences,
  type LogEntry,
  origins,
  type Reset,
  type Retraction,
  type Review,
  ratings,
  type SchedulerSettings,
} from "#model/review.ts";
import { type ChangedSetting, settingLimits } from "#model/settings.ts";
import type { Sitting } from "#model/sitting.ts";
import type { Stamp } from "#model/stamp.ts";
import { type Instant, instant } from "#model/time.ts";
import { content, recordOf, text, texts } from "./contents.ts";

// Arbitrary collections, with rows of every kind and with and without each field that may be absent. Rows need not fit each other:
// a backup is no judge of that.

const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/);
const deck = name.map(deckId);
const note = fc.tuple(deck, name).map(([of, key]) => noteId(of, key));
const face: fc.Arbitrary<Face> = fc.oneof(
  fc.constantFrom<Face>("recall", "fix", "spot", "order", "evidence"),
  fc.integer({ min: 1, max: 7 }).map((at): Face => `gap${at}`),
  fc.integer({ min: 1, max: 7 }).map((at): Face => `point${at}`),
);
const card: fc.Arbitrary<CardId> = fc.tuple(note, face).map(([of, asked]) => cardId(of, asked));
const uuid = fc.uuid({ version: 7 });

const at: fc.Arbitrary<Instant> = fc.integer({ min: 0, max: 4e12 }).map(instant);
const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 50_000 }).map(dayOfNumber);
const stamp: fc.Arbitrary<Stamp> = recordOf({
  at,
  counter: fc.nat(),
  device: uuid.map(deviceId),
});
const origin = fc.constantFrom(...origins);
const topicName = { deck, topic: text };

const stamped = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Stamped<Value>> =>
  fc.record({ value, changed: stamp }, { noNullPrototype: true });

const mine = recordOf<Mine>(
  {
    place: stamped(fc.option(recordOf({ deck, topic: text }))),
    removed: stamped(fc.boolean()),
    state: stamped(fc.constantFrom(...actionStates)),
    evidence: stamped(recordOf({ text, link: text })),
    daysBefore: stamped(fc.option(fc.integer({ min: 0, max: 400 }))),
    finding: stamped(text),
  },
  ["place", "removed", "state", "evidence", "daysBefore", "finding"],
);

const answer = recordOf<Answer>(
  {
    id: fc.constantFrom(..."abcd").map((letter) => answerId(`answer ${letter}`)),
    words: stamped<Words>(
      fc.oneof(
        recordOf<PlainWords>({ form: fc.constant("plain"), text }),
        recordOf<StoryWords>({
          form: fc.constant("story"),
          name: text,
          situation: text,
          task: text,
          action: text,
          result: text,
        }),
      ),
    ),
    serves: stamped(fc.array(note, { maxLength: 3 })),
    removed: stamped(fc.boolean()),
  },
  ["removed"],
);

const keptDeck = recordOf<KeptDeck>(
  {
    id: deck,
    title: text,
    about: text,
    position: fc.integer({ min: -100, max: 100 }),
    guide: recordOf({
      title: text,
      section: text,
      year: fc.option(fc.integer({ min: 1900, max: 2200 })),
    }),
    origin: fc.constantFrom("starter", "guide", "own"),
    retired: fc.boolean(),
    removed: stamped(fc.boolean()),
    changed: stamp,
    lang: text,
  },
  ["removed", "changed", "lang"],
);

const keptNote = recordOf<Note>(
  {
    id: note,
    deck,
    topic: text,
    section: text,
    content,
    disputed: fc.array(recordOf({ says: text, section: text }), { maxLength: 4 }),
    edit: fc.option(recordOf({ content: fc.option(content), changed: stamp })),
    retired: fc.boolean(),
    authored: fc.constant(true as const),
    mine,
    changed: stamp,
  },
  ["authored", "mine", "changed"],
);

const keptCard = recordOf<KeptCard>(
  {
    id: card,
    order: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    suspended: fc.boolean(),
    suspendedChanged: stamp,
  },
  ["suspendedChanged"],
);

const probability = (settings: { min: number; max: number }) =>
  fc.double({ ...settings, noNaN: true });

const entry = { id: uuid.map(reviewId), card, at, day, sitting: uuid.map(sittingId) };

const review = recordOf<Review>(
  {
    ...entry,
    entry: fc.constant("review"),
    rating: fc.constantFrom(...ratings),
    pointsHit: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
    pointsTotal: fc.nat(7),
    confidence: fc.constantFrom(...confidences),
    tookMs: fc.nat(),
    origin,
    scheduler: recordOf<SchedulerSettings>(
      {
        memoryModel: fc.constant("fsrs-6"),
        desiredRetention: probability(settingLimits.desiredRetention),
        fuzz: fc.boolean(),
        sameDaySteps: fc.boolean(),
      },
      ["sameDaySteps"],
    ),
  },
  ["confidence"],
);

const retraction = recordOf<Retraction>(
  { ...entry, entry: fc.constant("retraction"), retracts: uuid.map(reviewId) },
  ["sitting"],
);

const { sitting: _, ...outsideSittings } = entry;

const reset = recordOf<Reset>({ ...outsideSittings, entry: fc.constant("reset") });

const sitting = recordOf<Sitting>(
  {
    id: uuid.map(sittingId),
    day,
    startedAt: at,
    origin,
    topic: recordOf(topicName),
    plan: fc.array(card, { maxLength: 5 }),
    endedAt: fc.option(at),
  },
  ["topic"],
);

const interview = recordOf<Interview>({
  id: uuid.map(interviewId),
  name: text,
  at,
  covers: fc.array(recordOf({ deck, topics: fc.option(texts) }), { maxLength: 3 }),
  debrief: fc.option(
    recordOf({
      went: fc.option(fc.constantFrom("well", "mixed", "badly")),
      asked: fc.array(recordOf({ ...topicName, question: text }), { maxLength: 3 }),
    }),
  ),
  removed: fc.boolean(),
  changed: stamp,
});

const mock = recordOf<Mock>({
  id: fc.constantFrom(..."abcd").map((letter) => mockId(`mock ${letter}`)),
  style: fc.constantFrom(...mockStyles),
  minutes: fc.nat(60),
  decks: fc.array(deck, { maxLength: 3 }),
  startedAt: at,
  endedAt: fc.option(at),
  questions: fc.array(
    fc.oneof(
      recordOf<Extract<MockQuestion, { from: "deck" }>>({
        from: fc.constant("deck"),
        card,
        topic: recordOf(topicName),
        followUps: fc.array(
          fc.oneof<fc.Arbitrary<FollowUp>[]>(
            recordOf({ by: fc.constant("deck"), says: text }),
            recordOf({ by: fc.constant("interviewer") }),
          ),
          { maxLength: 3 },
        ),
      }),
      recordOf<Extract<MockQuestion, { from: "interviewer" }>>({
        from: fc.constant("interviewer"),
        asks: fc.constantFrom(...standingQuestions),
      }),
    ),
    { maxLength: 4 },
  ),
  answers: fc.array(
    recordOf({
      tookMs: fc.array(fc.nat(), { maxLength: 3 }),
      noted: text,
      said: fc.option(recordOf({ hit: fc.subarray([0, 1, 2]), of: fc.nat(7) })),
      fillers: fc.option(fc.nat(99)),
    }),
    { maxLength: 4 },
  ),
  turn: fc.option(recordOf({ spentMs: fc.nat(), since: fc.option(at) })),
  removed: fc.boolean(),
  changed: stamp,
});

const dayMinutes = recordOf<DayMinutes>({
  day,
  minutes: fc.option(fc.integer(settingLimits.weekdayMinutes)),
  changed: stamp,
});

const setting: fc.Arbitrary<ChangedSetting> = fc.oneof(
  recordOf({
    key: fc.constant("desiredRetention"),
    value: probability(settingLimits.desiredRetention),
    changed: stamp,
  }),
  ...(["newCardsPerDay", "weekdayMinutes", "weekendMinutes", "rolloverHour"] as const).map((key) =>
    recordOf({
      key: fc.constant(key),
      value: fc.integer(settingLimits[key]),
      changed: stamp,
    }),
  ),
  recordOf({
    key: fc.constant("theme"),
    value: fc.constantFrom("system", "light", "dark"),
    changed: stamp,
  }),
) as fc.Arbitrary<ChangedSetting>;

const rowsOf = <Row>(row: fc.Arbitrary<Row>, key: (row: Row) => string) =>
  fc.uniqueArray(row, { selector: key, maxLength: 6 });

/** All that a person could have, a few rows of each table. */
export const collections: fc.Arbitrary<Collection> = recordOf({
  decks: rowsOf(keptDeck, ({ id }) => id),
  notes: rowsOf(keptNote, ({ id }) => id),
  cards: rowsOf(keptCard, ({ id }) => id),
  reviews: rowsOf<LogEntry>(fc.oneof(review, retraction, reset), ({ id }) => id),
  sittings: rowsOf(sitting, ({ id }) => id),
  interviews: rowsOf(interview, ({ id }) => id),
  dayMinutes: rowsOf(dayMinutes, ({ day: of }) => of),
  settings: rowsOf(setting, ({ key }) => key),
  answers: rowsOf(answer, ({ id }) => id),
  mocks: rowsOf(mock, ({ id }) => id),
});
