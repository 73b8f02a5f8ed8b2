import { type Card, type CardHistory, isAskable } from "./card.ts";
import { type Day, daysBetween, numberOfDay } from "./day.ts";
import type { DeckId, ReviewId } from "./ids.ts";
import { addedTo, emptyTally, type Tally, type TallyChange } from "./tally.ts";

// Roll-ups are sums over cards and reviews, kept so that no statistic has to read these. Each card and each review that
// stands adds to them; what it added is taken away when it changes. They follow from cards and log alone.

/** What is counted of a study day. */
export type DayRollUp = {
  readonly day: Day;
  /** How long its reviews took, pauses left out. */
  readonly tookMs: number;
  /** Its reviews, by class. */
  readonly reviews: Tally;
};

/** What is counted of a topic of a deck. */
export type TopicRollUp = {
  readonly deck: DeckId;
  readonly topic: string;
  /** Its cards that can be asked, those never seen included. */
  readonly cards: number;
  /** Those that were seen, by how long they hold and when they were reviewed last. */
  readonly memories: Tally;
  /** Those that are learned, by the day on which they fall due, and by the days between it and the last review. */
  readonly due: Tally;
  readonly intervals: Tally;
  /** The reviews of all its cards, by period and class (of these, that of a topic). */
  readonly reviews: Tally;
};

/** What is added to the roll-up of a topic. */
export type TopicCounts = {
  readonly cards: number;
  readonly memories: readonly TallyChange[];
  readonly due: readonly TallyChange[];
  readonly intervals: readonly TallyChange[];
  readonly reviews: readonly TallyChange[];
};

/** What a review adds to the roll-ups of its day and its topic; `by` is -1 where it is taken away. */
export type ReviewCounts = {
  readonly day: Day;
  readonly class: number;
  /** The class with what a topic does not ask of its reviews left out, so that there are fewer to go through. */
  readonly topicClass: number;
  readonly tookMs: number;
  readonly by: number;
};

/** What follows from entries of the log: a card's history, and what changes in the roll-ups. */
export type Consequences = CardHistory & { readonly counts: readonly ReviewCounts[] };

/** What an entry of the log changes in the roll-ups, kept under its id until it is added to them. */
export type LateCounts = {
  readonly id: ReviewId;
  readonly deck: DeckId;
  readonly topic: string;
  readonly counts: TopicCounts;
  readonly reviews: readonly ReviewCounts[];
};

const nothing: TopicCounts = { cards: 0, memories: [], due: [], intervals: [], reviews: [] };

/** What a card adds. One that is not asked adds nothing. */
export function countsOfCard(card: Card): TopicCounts {
  if (!isAskable(card)) return nothing;
  const { memory } = card;
  if (memory.phase === "new") return { ...nothing, cards: 1 };
  const memories: TallyChange[] = [[memoryKey(memory.reviewedOn, memory.stability), 1]];
  if (memory.phase !== "review") return { ...nothing, cards: 1, memories };
  const { reviewedOn, dueOn } = memory;
  return {
    ...nothing,
    cards: 1,
    memories,
    due: [[numberOfDay(dueOn), 1]],
    intervals: [[Math.max(0, daysBetween(reviewedOn, dueOn)), 1]],
  };
}

/** What reviews add to their topic. */
export const countsOfReviews = (reviews: readonly ReviewCounts[]): TopicCounts => ({
  ...nothing,
  reviews: reviews.map(
    (review): TallyChange => [periodKey(review.day, review.topicClass), review.by],
  ),
});

/** The same taken away. */
export const negated = (counts: TopicCounts): TopicCounts => {
  const less = (changes: readonly TallyChange[]) =>
    changes.map(([key, by]): TallyChange => [key, -by]);
  return {
    cards: -counts.cards,
    memories: less(counts.memories),
    due: less(counts.due),
    intervals: less(counts.intervals),
    reviews: less(counts.reviews),
  };
};

/** What a card that was changed, and what reviews of it, add to its topic. */
export function countsOfChange(
  before: Card,
  after: Card,
  reviews: readonly ReviewCounts[],
): TopicCounts {
  const all = [negated(countsOfCard(before)), countsOfCard(after), countsOfReviews(reviews)];
  return {
    cards: all.reduce((sum, { cards }) => sum + cards, 0),
    memories: all.flatMap(({ memories }) => memories),
    due: all.flatMap(({ due }) => due),
    intervals: all.flatMap(({ intervals }) => intervals),
    reviews: all.flatMap((each) => each.reviews),
  };
}

export const emptyTopic = (deck: DeckId, topic: string): TopicRollUp => ({
  deck,
  topic,
  cards: 0,
  memories: emptyTally,
  due: emptyTally,
  intervals: emptyTally,
  reviews: emptyTally,
});

export function addedToTopic(row: TopicRollUp, counts: readonly TopicCounts[]): TopicRollUp {
  const added = (of: "memories" | "due" | "intervals" | "reviews") =>
    addedTo(
      row[of],
      counts.flatMap((each) => each[of]),
    );
  return {
    ...row,
    cards: counts.reduce((sum, { cards }) => sum + cards, row.cards),
    memories: added("memories"),
    due: added("due"),
    intervals: added("intervals"),
    reviews: added("reviews"),
  };
}

/** Whether nothing is left of a topic, so that its row can go. */
export const isEmptyTopic = ({ cards, memories, reviews }: TopicRollUp): boolean =>
  cards === 0 && memories.length === 0 && reviews.length === 0;

export const emptyDay = (day: Day): DayRollUp => ({ day, tookMs: 0, reviews: emptyTally });

export const addedToDay = (row: DayRollUp, reviews: readonly ReviewCounts[]): DayRollUp => ({
  ...row,
  tookMs: reviews.reduce((sum, { tookMs, by }) => sum + tookMs * by, row.tookMs),
  reviews: addedTo(
    row.reviews,
    reviews.map((review): TallyChange => [review.class, review.by]),
  ),
});

export const isEmptyDay = ({ reviews, tookMs }: DayRollUp): boolean =>
  reviews.length === 0 && tookMs === 0;

const shortestStability = 0.001;
const stepsPerDoubling = 8;
const stabilitySteps = 256;

/** The key of cards that were reviewed last on a day and hold about as long: stabilities are told apart by a twelfth. */
function memoryKey(reviewedOn: Day, stability: number): number {
  const doublings = Math.log2(Math.max(shortestStability, stability) / shortestStability);
  const step = Math.min(stabilitySteps - 1, Math.round(stepsPerDoubling * doublings));
  return numberOfDay(reviewedOn) * stabilitySteps + step;
}

/** The day, as a number, and the position in `stabilities` that a key of `memories` stands for. */
export const memoryAt = (key: number): { readonly day: number; readonly step: number } => ({
  day: Math.floor(key / stabilitySteps),
  step: key % stabilitySteps,
});

/** The stabilities that are told apart, in days, the shortest first. */
export const stabilities: readonly number[] = Array.from(
  { length: stabilitySteps },
  (_, step) => shortestStability * 2 ** (step / stepsPerDoubling),
);

/** How many days of reviews are counted together in the roll-up of a topic. */
export const periodDays = 28;
const classesPerPeriod = 4096;

/** The key of the reviews of a class in the period that a day belongs to. */
export const periodKey = (day: Day, reviewClass: number): number =>
  Math.floor(numberOfDay(day) / periodDays) * classesPerPeriod + reviewClass;

/** The first day of the period, as a number, and the class that a key of a topic's reviews stands for. */
export const periodAt = (key: number): { readonly day: number; readonly class: number } => ({
  day: Math.floor(key / classesPerPeriod) * periodDays,
  class: key % classesPerPeriod,
});
