import { type Day, daysBetween } from "#model/day.ts";
import type { CardId, DeckId, InterviewId, NoteId } from "#model/ids.ts";
import type { MemoryState } from "#model/memory.ts";
import { reviewsIn } from "./effort.ts";
import { holdOf, type Recalled } from "./hold.ts";
import { knownDeviation, oddsOf, type RatingCounts } from "./odds.ts";
import type { Goal, PlannedCard } from "./problem.ts";
import { type Person, scheduler, type Task } from "./readiness.ts";

/** All that practice for interviews is planned from. It can be sent to a worker. */
export type Agenda = {
  readonly today: Day;
  /** Interviews that lie on later study days, at least one. */
  readonly interviews: readonly AgendaInterview[];
  /** The cards that they cover; suspended and retired cards are not among them. */
  readonly cards: readonly AgendaCard[];
  /** How long there is on each study day from today to the eve of the last interview, in minutes; 60 days at most. */
  readonly minutes: readonly number[];
  /** Whether the minutes of each of these days are those of its weekday, and change with them. */
  readonly isUsual: readonly boolean[];
  /** How much of today's minutes has been used. */
  readonly usedMinutes: number;
  readonly secondsPerReview: number;
  /** Notes of which a card was reviewed today: their other cards wait for another day. */
  readonly notesReviewedToday: ReadonlySet<NoteId>;
  readonly record: PersonRecord;
};

export type AgendaInterview = {
  readonly id: InterviewId;
  /** The study day it is on. */
  readonly day: Day;
  /** By how much of a day it is after (or, when negative, before) the noon of that day. */
  readonly afterNoon: number;
};

export type AgendaCard = {
  readonly id: CardId;
  readonly note: NoteId;
  readonly deck: DeckId;
  readonly topic: string;
  /** It asks for something that the person themselves has done. */
  readonly isStory: boolean;
  readonly memory: MemoryState;
  /** What recall of it counts for at each of the interviews, in their order; 0 where it is not covered. */
  readonly weights: readonly number[];
};

/** What a person's reviews tell of them. */
export type PersonRecord = {
  readonly first: RatingCounts;
  readonly later: RatingCounts;
  /** Recent reviews of cards that had been reviewed on an earlier day. */
  readonly recalled: readonly Recalled[];
};

export function personOf({ first, later, recalled }: PersonRecord): Person {
  const odds = oddsOf(first, later);
  const firstReviews = first.again + first.hard + first.good + first.easy;
  return {
    odds,
    knownDeviation: knownDeviation(odds, firstReviews),
    hold: holdOf(recalled, scheduler),
  };
}

/** How many reviews there is time for on each study day. */
export const roomOf = ({
  minutes,
  usedMinutes,
  secondsPerReview,
}: Pick<Agenda, "minutes" | "usedMinutes" | "secondsPerReview">): number[] =>
  minutes.map((each, day) => reviewsIn(day === 0 ? each - usedMinutes : each, secondsPerReview));

/** The planning problem of an agenda. Its cards are in the order of the agenda's. */
export function taskOf(agenda: Agenda): Task {
  const { today, interviews } = agenda;
  const stakes = new Map<string, readonly number[]>();
  for (const { weights } of agenda.cards) stakes.set(weights.join(" "), weights);
  const position = new Map([...stakes.keys()].map((key, at) => [key, at]));
  return {
    room: roomOf(agenda),
    goals: interviews.map(
      ({ day, afterNoon }): Goal => ({
        day: Math.min(daysBetween(today, day), agenda.minutes.length),
        later: afterNoon,
      }),
    ),
    stakes: [...stakes.values()],
    cards: agenda.cards.map(
      ({ memory, weights }): PlannedCard => ({
        stake: position.get(weights.join(" ")) ?? 0,
        memory:
          memory.phase === "new"
            ? null
            : {
                stability: memory.stability,
                difficulty: memory.difficulty,
                elapsedDays: Math.max(0, daysBetween(memory.reviewedOn, today)),
              },
      }),
    ),
  };
}
