import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Collection } from "#model/collection.ts";
import type { Day } from "#model/day.ts";
import { cardId, deckId, deviceId, interviewId, noteId, reviewId, sittingId } from "#model/ids.ts";
import type { Stamp } from "#model/stamp.ts";
import { instant } from "#model/time.ts";
import { read } from "./backup-files.ts";

// A file of format 1, typed by hand and packed with sha256sum and gzip when the format was new. It is never made anew: whatever
// the app becomes, this is what it must read from it.

const uuid = (end: string) => `0193a0a0-0000-7000-8000-0000000000${end}`;

/** A change so many seconds after 1,764,000,000, on the device `…0a`. */
const changed = (seconds: number, counter = 0, device = "0a"): Stamp => ({
  at: instant(1_764_000_000_000 + seconds * 1_000),
  counter,
  device: deviceId(uuid(device)),
});

const design = deckId("system-design");
const guide = deckId("my-guide");
const cache = cardId(noteId(design, "cache"), "recall");
const port = cardId(noteId(design, "port"), "gap1");
const [first, second] = [sittingId(uuid("10")), sittingId(uuid("11"))];

/** What the notes of the deck have alike. */
const plain = { deck: design, disputed: [], edit: null, retired: false };

const collection: Collection = {
  decks: [
    {
      id: design,
      title: "System design",
      about: "How large systems are built.",
      position: 0,
      guide: { title: "System design primer", section: "Part one", year: 2026 },
      origin: "starter",
      retired: false,
    },
    {
      id: guide,
      title: "My guide",
      about: "",
      position: -1,
      guide: { title: "My guide", section: "My guide", year: null },
      origin: "guide",
      retired: true,
      changed: changed(0),
    },
  ],
  notes: [
    {
      ...plain,
      id: noteId(design, "cache"),
      topic: "caching",
      section: "Caches",
      content: {
        kind: "question",
        prompt: "Why is there a cache?",
        points: ["to answer sooner", "to spare the database"],
      },
    },
    {
      id: noteId(guide, "cache"),
      deck: guide,
      topic: "Caches",
      section: "My guide › Caches",
      content: {
        kind: "question",
        prompt: "What is a “cache”?",
        points: ["a copy nearby"],
        answer: "A **copy** nearby.\n\n- fast\n- stale 😀",
      },
      disputed: [],
      edit: {
        content: {
          kind: "question",
          prompt: "What is a cache?",
          points: ["a copy that is near"],
        },
        changed: changed(1, 2, "0b"),
      },
      retired: true,
      changed: changed(0),
    },
    {
      ...plain,
      id: noteId(design, "blame"),
      topic: "people",
      section: "People",
      content: {
        kind: "pitfall",
        mistake: "Blaming the team",
        better: ["say what you did"],
        why: ["nobody hires a blamer"],
      },
      disputed: [
        { says: "Name the team.", section: "People" },
        { says: "Never name it.", section: "Stories" },
      ],
      edit: { content: null, changed: changed(2) },
    },
    {
      ...plain,
      id: noteId(design, "steps"),
      topic: "method",
      section: "Steps",
      content: {
        kind: "sequence",
        prompt: "What are the steps?",
        items: ["ask", "estimate", "draw"],
      },
    },
    {
      ...plain,
      id: noteId(design, "port"),
      topic: "networks",
      section: "Ports",
      content: { kind: "fact", text: "HTTPS is on port {{443}}." },
    },
    {
      ...plain,
      id: noteId(design, "story"),
      topic: "stories",
      section: "Stories",
      content: {
        kind: "action",
        action: "Write down a story",
        prove: ["it has numbers"],
        when: "a week before",
      },
    },
    {
      ...plain,
      id: noteId(design, "plan"),
      topic: "stories",
      section: "Stories",
      content: { kind: "action", action: "Plan the day", prove: [] },
    },
  ],
  cards: [
    { id: cache, order: 0, suspended: false },
    {
      id: cardId(noteId(design, "cache"), "point2"),
      order: -1_000_000_000,
      suspended: true,
      suspendedChanged: changed(3, 1),
    },
    { id: port, order: 7.5, suspended: false, suspendedChanged: changed(4) },
  ],
  reviews: [
    {
      entry: "review",
      id: reviewId(uuid("01")),
      card: cache,
      at: instant(Date.UTC(2025, 10, 25, 10)),
      day: "2025-11-25" as Day,
      rating: "good",
      pointsHit: [0, 1],
      pointsTotal: 2,
      tookMs: 8_000,
      origin: "practice",
      sitting: first,
      scheduler: { memoryModel: "fsrs-6", desiredRetention: 0.9, fuzz: true },
    },
    {
      entry: "review",
      id: reviewId(uuid("02")),
      card: port,
      at: instant(Date.UTC(2025, 10, 25, 10, 1, 40)),
      day: "2025-11-25" as Day,
      rating: "again",
      pointsHit: [],
      pointsTotal: 1,
      confidence: "unsure",
      tookMs: 0,
      origin: "weak",
      sitting: first,
      scheduler: {
        memoryModel: "fsrs-6",
        desiredRetention: 0.97,
        fuzz: false,
        sameDaySteps: false,
      },
    },
    {
      entry: "retraction",
      id: reviewId(uuid("03")),
      retracts: reviewId(uuid("02")),
      card: port,
      at: instant(Date.UTC(2025, 10, 25, 10, 1, 45)),
      day: "2025-11-25" as Day,
      sitting: first,
    },
  ],
  sittings: [
    {
      id: first,
      day: "2025-11-25" as Day,
      startedAt: instant(Date.UTC(2025, 10, 25, 9, 59, 50)),
      origin: "weak",
      topic: { deck: design, topic: "caching" },
      plan: [cache, port],
      endedAt: instant(Date.UTC(2025, 10, 25, 10, 3, 20)),
    },
    {
      id: second,
      day: "2025-11-26" as Day,
      startedAt: instant(Date.UTC(2025, 10, 26, 9, 59, 50)),
      origin: "interview",
      plan: [],
      endedAt: null,
    },
  ],
  interviews: [
    {
      id: interviewId(uuid("20")),
      name: "Northwind",
      at: instant(1_765_000_000_000),
      covers: [
        { deck: design, topics: null },
        { deck: guide, topics: ["Caches"] },
      ],
      debrief: null,
      removed: false,
      changed: changed(5),
    },
    {
      id: interviewId(uuid("21")),
      name: "",
      at: instant(1_763_000_000_000),
      covers: [],
      debrief: {
        went: "mixed",
        asked: [{ deck: design, topic: "caching", question: "When is a cache wrong?" }],
      },
      removed: true,
      changed: changed(6),
    },
    {
      id: interviewId(uuid("22")),
      name: "Contoso",
      at: instant(1_763_500_000_000),
      covers: [],
      debrief: { went: null, asked: [] },
      removed: false,
      changed: changed(6, 1),
    },
  ],
  dayMinutes: [
    { day: "2025-12-24" as Day, minutes: 0, changed: changed(7) },
    { day: "2025-12-26" as Day, minutes: null, changed: changed(8) },
  ],
  settings: [
    { key: "desiredRetention", value: 0.85, changed: changed(9) },
    { key: "newCardsPerDay", value: 0, changed: changed(9, 1) },
    { key: "weekdayMinutes", value: 600, changed: changed(9, 2) },
    { key: "weekendMinutes", value: 30, changed: changed(9, 3) },
    { key: "rolloverHour", value: 4, changed: changed(9, 4) },
    { key: "theme", value: "dark", changed: changed(9, 5) },
  ],
  // A table that came later.
  answers: [],
  mocks: [],
};

test("a file of format 1 is read for ever", async () => {
  const file = readFileSync("tests/exchange/fixtures/backup-1.json.gz");
  expect(await read(file)).toStrictEqual({
    madeAt: instant(Date.UTC(2026, 10, 26, 1, 30)),
    app: "0.1.0",
    collection,
    // A review whose day is none.
    unfit: 1,
  });
});
