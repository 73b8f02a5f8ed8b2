import fc from "fast-check";
import { latestStampIn } from "#exchange/latest-stamp.ts";
import { mergeCollections } from "#exchange/merge.ts";
import type { Answer } from "#model/answer.ts";
import type { Collection, CollectionTable, KeptDeck } from "#model/collection.ts";
import {
  answerId,
  type DeviceId,
  deckId,
  deviceId,
  type NoteId,
  reviewId,
  sittingId,
} from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import type { Mine } from "#model/mine.ts";
import type { Note } from "#model/note.ts";
import type { LogEntry, Review } from "#model/review.ts";
import { compareStamps, nextStamp, type Stamp } from "#model/stamp.ts";
import { type Instant, later } from "#model/time.ts";
import { aCard, aDeck, aMock, aNote, anInterview, aReview, now, today } from "../builders.ts";

// Devices of one person, with what they did on each and when they exchanged what they have. Nothing is shared but backups.

type Device = {
  readonly id: DeviceId;
  readonly collection: Collection;
  readonly lastStamp: Stamp | null;
};

type Act = {
  readonly what: (typeof kinds)[number];
  readonly device: number;
  /** Another device, or which of the things that there are. */
  readonly which: number;
  /** What something is set to. */
  readonly value: number;
  /** How long after the last act, in milliseconds; below 0 where the clock was set back. */
  readonly passed: number;
};

const kinds = [
  "review",
  "undo",
  "setting",
  "minutes",
  "edit",
  "reread",
  "suspend",
  "interview",
  "sitting",
  "say",
  "answer",
  "mock",
  "delete deck",
  "reset",
  "exchange",
] as const;

const acts: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...kinds),
  device: fc.nat(2),
  which: fc.nat(2),
  value: fc.nat(3),
  passed: fc.constantFrom(0, 0, 1, 50, -1000),
});

/** What some devices know after a random history. */
export const devices = (count: 3): fc.Arbitrary<[Collection, Collection, Collection]> =>
  fc
    .array(acts, { maxLength: 60 })
    .map((history) => afterAll(history, count).map(({ collection }) => collection) as never);

/** What a device begins with: the starter decks of its version of the app, which carry no stamps. */
const begin = (version: number): Collection => ({
  decks: [keptDeck(version)],
  notes: [0, 1, 2].map((which) =>
    aNote(`n${which}`, { content: { kind: "question", prompt: `In ${version}?`, points: ["x"] } }),
  ),
  cards: [0, 1, 2].map((which) => ({
    id: aCard(`n${which}`).id,
    order: which * version,
    suspended: false,
  })),
  reviews: [],
  sittings: [],
  interviews: [],
  dayMinutes: [],
  settings: [],
  answers: [],
  mocks: [],
});

function keptDeck(version: number): KeptDeck {
  const { notes: _, ...deck } = aDeck([]);
  const title = `Deck ${version}`;
  return { ...deck, title, position: 0, origin: "starter", retired: version === 0 };
}

function afterAll(history: readonly Act[], count: number): Device[] {
  const known = Array.from(
    { length: count },
    (_, at): Device => ({
      id: deviceId(`device ${at}`),
      collection: begin(at),
      lastStamp: null,
    }),
  );
  let clock = now;
  for (const [at, act] of history.entries()) {
    clock = later(clock, act.passed);
    const device = known[act.device] as Device;
    known[act.device] =
      act.what === "exchange"
        ? met(device, known[act.which] as Device)
        : done(device, act, at, clock);
  }
  return known;
}

function met(device: Device, other: Device): Device {
  const seen = latestStampIn(other.collection);
  const lastStamp = compareStamps(seen, device.lastStamp) > 0 ? seen : device.lastStamp;
  return {
    ...device,
    lastStamp,
    collection: mergeCollections(device.collection, other.collection),
  };
}

function done(device: Device, act: Act, at: number, clock: Instant): Device {
  const { collection } = device;
  const changed = nextStamp(device.lastStamp, clock, device.id);
  const { value } = act;
  const put = <Table extends CollectionTable>(
    table: Table,
    isOld: (row: Collection[Table][number]) => boolean,
    row: Collection[Table][number],
  ): Device => {
    const rows = collection[table] as readonly Collection[Table][number][];
    const others = rows.filter((each) => !isOld(each));
    return {
      ...device,
      lastStamp: changed,
      collection: { ...collection, [table]: [...others, row] },
    };
  };
  const note = collection.notes.find(({ id }) => id === aNote(`n${act.which}`).id) as Note;
  const card = collection.cards.find(({ id }) => id === aCard(`n${act.which}`).id);
  const content = { kind: "question", prompt: `Why ${value}?`, points: ["x"] } as const;
  switch (act.what) {
    case "review":
      return put(
        "reviews",
        () => false,
        aReview(`r${at}`, { at: clock, card: aCard(`n${act.which}`).id }),
      );
    case "undo": {
      const review = collection.reviews.find((entry) => entry.entry === "review");
      return review ? put("reviews", () => false, takenBack(review, `u${at}`, clock)) : device;
    }
    case "setting":
      return put("settings", ({ key }) => key === "newCardsPerDay", {
        key: "newCardsPerDay",
        value,
        changed,
      });
    case "minutes":
      return put("dayMinutes", () => true, { day: today, minutes: value, changed });
    case "edit":
      return put("notes", ({ id }) => id === note.id, {
        ...note,
        edit: { content: value === 0 ? null : content, changed },
      });
    case "reread":
      return put("notes", ({ id }) => id === note.id, {
        ...note,
        content,
        retired: value === 0,
        changed,
      });
    case "suspend":
      return put("cards", ({ id }) => id === card?.id, {
        id: aCard(`n${act.which}`).id,
        order: act.which + value,
        suspended: value % 2 === 0,
        suspendedChanged: changed,
      });
    case "interview":
      return put("interviews", isInterview(act.which), {
        ...anInterview(`i${act.which}`),
        name: `Round ${value}`,
        removed: value === 0,
        changed,
      });
    case "sitting":
      return put("sittings", ({ id }) => id === sittingId(`s${act.which}`), {
        id: sittingId(`s${act.which}`),
        day: today,
        startedAt: now,
        origin: "practice",
        plan: [],
        endedAt: value === 0 ? null : later(now, value),
      });
    case "say":
      return put("notes", ({ id }) => id === note.id, {
        ...note,
        mine: { ...note.mine, ...saidOf(value, changed) },
      });
    case "answer":
      return put("answers", isAnswer(act.which), {
        ...(collection.answers.find(isAnswer(act.which)) ?? begun(act.which, changed)),
        ...answered(value, note.id, changed),
      });
    case "mock":
      return put("mocks", ({ id }) => id === aMock(`m${act.which}`).id, {
        ...aMock(`m${act.which}`),
        minutes: value,
        removed: value === 0,
        changed,
      });
    case "delete deck":
      return put("decks", () => true, {
        ...(collection.decks[0] as KeptDeck),
        removed: { value: value > 0, changed },
      });
    case "reset":
      return put("reviews", () => false, {
        entry: "reset",
        id: reviewId(`x${at}`),
        card: aCard(`n${act.which}`).id,
        at: clock,
        day: today,
      });
    case "exchange":
      return device;
  }
}

function saidOf(value: number, changed: Stamp): Mine {
  if (value === 0) return { removed: { value: true, changed } };
  if (value === 1) return { removed: { value: false, changed } };
  const place = { deck: deckId("elsewhere"), topic: "topic" };
  return value === 2
    ? { place: { value: place, changed } }
    : { state: { value: "done", changed }, place: { value: null, changed } };
}

const isAnswer =
  (which: number) =>
  ({ id }: Pick<Answer, "id">): boolean =>
    id === answerId(`a${which}`);

const begun = (which: number, changed: Stamp): Answer => ({
  id: answerId(`a${which}`),
  words: { value: { form: "plain", text: "" }, changed },
  serves: { value: [], changed },
});

function answered(value: number, note: NoteId, changed: Stamp): Partial<Answer> {
  if (value === 0) return { removed: { value: true, changed } };
  return value === 1
    ? { serves: { value: [note], changed } }
    : { words: { value: { form: "plain", text: `Answer ${value}` }, changed } };
}

const isInterview =
  (which: number) =>
  ({ id }: Interview): boolean =>
    id === anInterview(`i${which}`).id;

const takenBack = (review: Review, id: string, at: Instant): LogEntry => ({
  entry: "retraction",
  id: reviewId(id),
  retracts: review.id,
  card: review.card,
  at,
  day: today,
  sitting: review.sitting,
});
