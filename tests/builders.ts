import type { Card } from "#model/card.ts";
import { addDays, type Day, type DayRules } from "#model/day.ts";
import type { Deck } from "#model/deck.ts";
import {
  cardId,
  deckId,
  deviceId,
  interviewId,
  mockId,
  noteId,
  reviewId,
  sittingId,
} from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import { type Learned, type Learning, unseen } from "#model/memory.ts";
import type { Mock } from "#model/mock.ts";
import type { Note } from "#model/note.ts";
import type { Review, SchedulerSettings } from "#model/review.ts";
import { type Instant, instant, later } from "#model/time.ts";
import type { Agenda, AgendaCard } from "#plan/agenda.ts";

/** The moment at which tests happen: a Wednesday, 09:00 in UTC. */
export const now: Instant = instant(Date.UTC(2026, 10, 25, 9));
export const today = "2026-11-25" as Day;

export const utc: DayRules = { rolloverHour: 4, offsetAt: () => 0 };

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;

export const scheduler: SchedulerSettings = {
  memoryModel: "fsrs-6",
  desiredRetention: 0.9,
  fuzz: true,
};

export function aNote(key: string, over: Partial<Note> = {}): Note {
  const deck = deckId("deck");
  return {
    id: noteId(deck, key),
    deck,
    topic: "topic",
    section: "Section",
    content: { kind: "question", prompt: `Why ${key}?`, points: ["because"] },
    disputed: [],
    edit: null,
    retired: false,
    ...over,
  };
}

/** A deck of notes, which is called `deck` unless told. */
export const aDeck = (notes: readonly Note[], id = "deck"): Deck => ({
  id: deckId(id),
  title: "Deck",
  about: "",
  position: null,
  guide: { title: "Guide", section: "Section", year: 2026 },
  notes,
});

/** A card of the note `deck/<key>`. */
export function aCard(key: string, over: Partial<Card> = {}): Card {
  const note = noteId(deckId("deck"), key);
  const face = over.face ?? "recall";
  return {
    id: cardId(note, face),
    note,
    deck: deckId("deck"),
    topic: "topic",
    face,
    order: 0,
    retired: false,
    suspended: false,
    revision: 0,
    memory: unseen,
    said: [],
    ...over,
  };
}

export const learned = (over: Partial<Learned> = {}): Learned => ({
  phase: "review",
  stability: 10,
  difficulty: 5,
  reviewedAt: later(now, -days(10)),
  reviewedOn: "2026-11-15" as Day,
  introducedOn: "2026-11-10" as Day,
  reviews: 3,
  lapses: 0,
  dueOn: today,
  ...over,
});

export const inLearning = (over: Partial<Learning> = {}): Learning => ({
  phase: "learning",
  stability: 2.3,
  difficulty: 5,
  reviewedAt: later(now, -minutes(5)),
  reviewedOn: today,
  introducedOn: today,
  reviews: 1,
  lapses: 0,
  step: 1,
  dueAt: later(now, minutes(5)),
  ...over,
});

export function aReview(id: string, over: Partial<Review> = {}): Review {
  return {
    entry: "review",
    id: reviewId(id),
    card: aCard("a").id,
    at: now,
    day: today,
    rating: "good",
    pointsHit: [0],
    pointsTotal: 1,
    tookMs: 8_000,
    origin: "practice",
    sitting: sittingId("sitting"),
    scheduler,
    ...over,
  };
}

/** An interview in two weeks that covers all of the deck `deck`. */
export const anInterview = (id: string, over: Partial<Interview> = {}): Interview => ({
  id: interviewId(id),
  name: "Northwind",
  at: later(now, days(14)),
  covers: [{ deck: deckId("deck"), topics: null }],
  debrief: null,
  removed: false,
  changed: { at: now, counter: 0, device: deviceId("one") },
  ...over,
});

/** A mock interview that was just begun, with one question about the note `deck/a`. */
export const aMock = (id: string, over: Partial<Mock> = {}): Mock => ({
  id: mockId(id),
  style: "screen",
  minutes: 10,
  decks: [deckId("deck")],
  startedAt: now,
  endedAt: null,
  questions: [
    {
      from: "deck",
      card: aCard("a").id,
      topic: { deck: deckId("deck"), topic: "topic" },
      followUps: [],
    },
  ],
  answers: [{ tookMs: [], noted: "", said: null, fillers: null }],
  turn: { spentMs: 0, since: now },
  removed: false,
  changed: { at: now, counter: 0, device: deviceId("one") },
  ...over,
});

/** A card as plans for interviews see it, of the note `deck/<key>`; it counts fully at the one interview there is. */
export function anAgendaCard(key: string, over: Partial<AgendaCard> = {}): AgendaCard {
  const { id, note, deck, topic, memory } = aCard(key);
  return { id, note, deck, topic, memory, isStory: false, weights: [1], ...over };
}

/** What there is to plan from, for one interview so many days ahead, at noon, with 20 minutes a day. */
export function anAgenda(daysAhead: number, over: Partial<Agenda> = {}): Agenda {
  return {
    today,
    interviews: [{ id: interviewId("interview"), day: addDays(today, daysAhead), afterNoon: 0 }],
    cards: [],
    minutes: Array.from({ length: daysAhead }, () => 20),
    isUsual: Array.from({ length: daysAhead }, () => true),
    usedMinutes: 0,
    secondsPerReview: 20,
    notesReviewedToday: new Set(),
    record: {
      first: { again: 0, hard: 0, good: 0, easy: 0 },
      later: { again: 0, hard: 0, good: 0, easy: 0 },
      recalled: [],
    },
    ...over,
  };
}
