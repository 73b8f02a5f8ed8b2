import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Day } from "#model/day.ts";
import {
  answerId,
  cardId,
  deckId,
  deviceId,
  mockId,
  noteId,
  reviewId,
  sittingId,
} from "#model/ids.ts";
import type { Stamped } from "#model/mine.ts";
import type { Stamp } from "#model/stamp.ts";
import { instant } from "#model/time.ts";
import { read } from "./backup-files.ts";

// A file of format 2, made without the app when the format was new, as is that of format 1.

const uuid = (end: string) => `0193a0a0-0000-7000-8000-0000000000${end}`;

/** A change so many seconds after 1,764,000,000. */
const changed = (seconds: number): Stamp => ({
  at: instant(1_764_000_000_000 + seconds * 1_000),
  counter: 0,
  device: deviceId(uuid("0a")),
});

const at = <Value>(seconds: number, value: Value): Stamped<Value> => ({
  value,
  changed: changed(seconds),
});

const [stories, pay] = [deckId("stories"), deckId("pay")];
const range = noteId(pay, "range");
const outage = noteId(stories, uuid("41"));
const entry = { card: cardId(range, "gap1"), day: "2025-11-24" as Day };

test("a file of format 2 is read for ever", async () => {
  const file = readFileSync("tests/exchange/fixtures/backup-2.json.gz");
  expect(await read(file)).toStrictEqual({
    madeAt: instant(Date.UTC(2026, 10, 26, 7, 30)),
    app: "0.1.0",
    collection: {
      decks: [
        {
          id: stories,
          title: "Stories",
          about: "",
          position: -1,
          guide: { title: "Stories", section: "Stories", year: null },
          origin: "own",
          retired: false,
          removed: at(1, false),
          changed: changed(0),
        },
      ],
      notes: [
        {
          id: noteId(stories, uuid("40")),
          deck: stories,
          topic: "outages",
          section: "",
          content: {
            kind: "action",
            action: "Write down an outage",
            prove: ["tell it in four minutes"],
          },
          disputed: [],
          edit: null,
          retired: false,
          authored: true,
          mine: {
            place: at(2, { deck: stories, topic: "incidents" }),
            removed: at(3, true),
            state: at(4, "doing"),
            evidence: at(5, { text: "Told it to Ada.", link: "https://example.org/outage" }),
            daysBefore: at(6, 3),
          },
          changed: changed(0),
        },
        {
          id: range,
          deck: pay,
          topic: "pay",
          section: "Pay",
          content: { kind: "fact", text: "It is {{so much}}." },
          disputed: [
            { says: "so much", section: "Pay" },
            { says: "more", section: "FAQ" },
          ],
          edit: null,
          retired: false,
          mine: { place: at(7, null), daysBefore: at(8, null), finding: at(9, "It is more.") },
        },
        {
          id: outage,
          deck: stories,
          topic: "outages",
          section: "",
          content: {
            kind: "question",
            prompt: "What went down?",
            points: ["all of it"],
            followUps: ["And how did you notice?"],
          },
          disputed: [],
          edit: null,
          retired: false,
          authored: true,
          changed: changed(0),
        },
      ],
      cards: [],
      reviews: [
        { ...entry, entry: "reset", id: reviewId(uuid("01")), at: changed(10).at },
        {
          ...entry,
          entry: "retraction",
          id: reviewId(uuid("02")),
          retracts: reviewId(uuid("01")),
          at: changed(11).at,
        },
        {
          entry: "review",
          id: reviewId(uuid("03")),
          card: cardId(outage, "recall"),
          at: changed(950).at,
          day: entry.day,
          rating: "again",
          pointsHit: [],
          pointsTotal: 1,
          tookMs: 61_000,
          origin: "mock",
          sitting: sittingId(uuid("50")),
          scheduler: { memoryModel: "fsrs-6", desiredRetention: 0.9, fuzz: true },
        },
      ],
      sittings: [],
      interviews: [],
      dayMinutes: [],
      settings: [],
      answers: [
        {
          id: answerId(uuid("30")),
          words: at(12, { form: "plain", text: "It depends." }),
          serves: at(13, [range]),
        },
        {
          id: answerId(uuid("31")),
          words: at(14, {
            form: "story",
            name: "The outage",
            situation: "All was down.",
            task: "Bring it back.",
            action: "I did.",
            result: "It was back.",
          }),
          serves: at(15, []),
          removed: at(16, true),
        },
      ],
      mocks: [
        {
          id: mockId(uuid("50")),
          style: "panel",
          minutes: 15,
          decks: [pay, stories],
          startedAt: changed(17).at,
          endedAt: changed(900).at,
          questions: [
            { from: "interviewer", asks: "about you" },
            {
              from: "deck",
              card: cardId(outage, "recall"),
              topic: { deck: stories, topic: "outages" },
              followUps: [{ by: "deck", says: "And how did you notice?" }, { by: "interviewer" }],
            },
          ],
          answers: [
            { tookMs: [95_000], noted: "Too long.", said: { hit: [0, 2], of: 3 }, fillers: 4 },
            { tookMs: [61_000, 20_500, 0], noted: "", said: null, fillers: null },
          ],
          turn: null,
          removed: false,
          changed: changed(17),
        },
        {
          id: mockId(uuid("51")),
          style: "screen",
          minutes: 10,
          decks: [pay],
          startedAt: changed(18).at,
          endedAt: null,
          questions: [{ from: "interviewer", asks: "your questions" }],
          answers: [{ tookMs: [], noted: "", said: null, fillers: null }],
          turn: { spentMs: 30_000, since: changed(48).at },
          removed: false,
          changed: changed(18),
        },
      ],
    },
    unfit: 0,
  });
});
