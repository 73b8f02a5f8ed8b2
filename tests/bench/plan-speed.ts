import { addDays, type Day } from "#model/day.ts";
import { cardId, deckId, interviewId, noteId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { type Instant, instant } from "#model/time.ts";
import type { Agenda, AgendaCard } from "#plan/agenda.ts";
import { type PricesFrom, planForInterviews } from "#plan/interviews.ts";
import type { Random } from "./learners.ts";
import { randomFrom } from "./random.mjs";

// Bundled and run in a page by plan-speed.mjs.

const today = "2026-11-25" as Day;
const daysAhead = 30;
const replans = 30;

export type Times = { readonly cold: number; readonly warm: readonly number[] };

/** How long a plan takes: cold once, then after each of 30 ratings from the prices before. In milliseconds. */
export function timePlans(cards: number): Times {
  const random = randomFrom(cards);
  let agenda = agendaOf(cards, random);
  let prices: PricesFrom | null = null;
  const plan = (): number => {
    const start = performance.now();
    const { queue, prices: found } = planForInterviews(agenda, prices);
    const took = performance.now() - start;
    prices = found;
    agenda = afterRating(agenda, queue[0]);
    return took;
  };
  const cold = plan();
  return { cold, warm: Array.from({ length: replans }, plan) };
}

/** A loop of arithmetic, always the same, to tell how much slower the page has been made. In milliseconds. */
export function timeLoop(): number {
  const start = performance.now();
  let sum = 0;
  for (let step = 1; step < 2e7; step += 1) sum += Math.sqrt(step) / (1 + (sum % 7));
  const took = performance.now() - start;
  if (Number.isNaN(sum)) throw new Error("Not a number");
  return took;
}

function agendaOf(count: number, random: Random): Agenda {
  return {
    today,
    interviews: [{ id: interviewId("interview"), day: addDays(today, daysAhead), afterNoon: 0 }],
    cards: Array.from({ length: count }, (_, at) => cardOf(at, random)),
    // As many reviews in all as two for each card.
    minutes: Array.from({ length: daysAhead }, () => (2 * count) / daysAhead / 3),
    isUsual: Array.from({ length: daysAhead }, () => true),
    usedMinutes: 0,
    secondsPerReview: 20,
    notesReviewedToday: new Set(),
    record: {
      first: { again: 30, hard: 5, good: 20, easy: 5 },
      later: { again: 20, hard: 15, good: 50, easy: 10 },
      recalled: Array.from({ length: 90 }, (_, at) => ({
        elapsedDays: 1 + (at % 12),
        stability: 1 + (at % 30),
        recalled: at % 7 !== 0,
      })),
    },
  };
}

/** One card in two was never reviewed; the others were 1 to 60 days ago, and are stable for half a day to 100 days. */
function cardOf(at: number, random: Random): AgendaCard {
  const note = noteId(deckId("deck"), `${at}`);
  const memory = random() < 0.5 ? unseen : reviewed(random);
  return {
    id: cardId(note, "recall"),
    note,
    deck: deckId("deck"),
    topic: `topic ${at % 12}`,
    isStory: false,
    memory,
    weights: [1],
  };
}

const startedAt: Instant = instant(Date.UTC(2026, 10, 25, 12));

function reviewed(random: Random): MemoryState {
  const elapsedDays = 1 + Math.floor(60 * random() ** 2);
  return {
    ...memoryOn(addDays(today, -elapsedDays)),
    stability: 0.5 * 200 ** random(),
    difficulty: 1 + 9 * random(),
  };
}

const memoryOn = (day: Day) => ({
  phase: "review" as const,
  stability: 2.3,
  difficulty: 5,
  reviewedAt: startedAt,
  reviewedOn: day,
  introducedOn: day,
  reviews: 1,
  lapses: 0,
  dueOn: today,
});

/** The agenda once a card was rated today. */
const afterRating = (agenda: Agenda, rated: AgendaCard["id"] | undefined): Agenda => ({
  ...agenda,
  usedMinutes: agenda.usedMinutes + agenda.secondsPerReview / 60,
  cards: agenda.cards.map((card) =>
    card.id === rated ? { ...card, memory: memoryOn(today) } : card,
  ),
});
