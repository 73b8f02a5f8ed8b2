import fc from "fast-check";
import { addDays } from "#model/day.ts";
import { interviewId, noteId } from "#model/ids.ts";
import type { MemoryState } from "#model/memory.ts";
import { unseen } from "#model/memory.ts";
import { later } from "#model/time.ts";
import type { Agenda, AgendaCard } from "#plan/agenda.ts";
import {
  aDeck,
  anAgenda,
  anAgendaCard,
  days,
  inLearning,
  learned,
  now,
  today,
} from "../builders.ts";

/** A learned card that was reviewed so many days ago. */
export const reviewed = (elapsedDays: number, stability = 10, difficulty = 5): MemoryState =>
  learned({
    stability,
    difficulty,
    reviewedAt: later(now, -days(elapsedDays)),
    reviewedOn: addDays(today, -elapsedDays),
  });

export const unseenCards = (count: number, over: Partial<AgendaCard> = {}): AgendaCard[] =>
  Array.from({ length: count }, (_, at) => anAgendaCard(`new-${at}`, over));

export const anyMemory: fc.Arbitrary<MemoryState> = fc.oneof(
  fc.constant(unseen),
  fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.double({ min: -2, max: 5, noNaN: true }).map(Math.exp),
      fc.double({ min: 1, max: 10, noNaN: true }),
    )
    .map(([elapsed, stability, difficulty]) => reviewed(elapsed, stability, difficulty)),
  fc.constant(inLearning()),
);

/** Cards of which some share a note, each with a weight for each of so many interviews; no card without any. */
const anyCards = (interviews: number): fc.Arbitrary<AgendaCard[]> =>
  fc
    .array(
      fc.record({
        memory: anyMemory,
        note: fc.nat({ max: 30 }),
        topic: fc.constantFrom("pricing", "metrics", "stories"),
        isStory: fc.boolean(),
        weights: fc.array(fc.constantFrom(0, 1), { minLength: interviews, maxLength: interviews }),
      }),
      { maxLength: 40 },
    )
    .map((cards) =>
      cards.map(({ note, ...card }, at) =>
        anAgendaCard(`card-${at}`, { ...card, note: noteId(aDeck([]).id, `${note}`) }),
      ),
    );

/** One or two interviews, the last in 1 to 20 days, 0 to 60 minutes a day, and up to 40 cards with any memory. */
export const anyAgenda: fc.Arbitrary<Agenda> = fc
  .record({
    daysAhead: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 2 }),
    usedMinutes: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 40, noNaN: true })),
    secondsPerReview: fc.integer({ min: 3, max: 90 }),
  })
  .chain(({ daysAhead, ...pace }) => {
    const ahead = [...daysAhead].sort((a, b) => a - b);
    const last = ahead.at(-1) as number;
    return fc
      .record({
        cards: anyCards(ahead.length),
        minutes: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: last, maxLength: last }),
        afterNoon: fc.double({ min: -0.3, max: 0.4, noNaN: true }),
        noteReviewedToday: fc.nat({ max: 30 }),
      })
      .map(({ cards, minutes, afterNoon, noteReviewedToday }) =>
        anAgenda(last, {
          ...pace,
          cards,
          minutes,
          interviews: ahead.map((each, at) => ({
            id: interviewId(`interview-${at}`),
            day: addDays(today, each),
            afterNoon,
          })),
          notesReviewedToday: new Set([noteId(aDeck([]).id, `${noteReviewedToday}`)]),
        }),
      );
  });
