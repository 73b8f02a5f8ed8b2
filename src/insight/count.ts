import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { DeckId } from "#model/ids.ts";
import {
  countsOfCard,
  type DayRollUp,
  isEmptyDay,
  isEmptyTopic,
  periodKey,
  type ReviewCounts,
  type TopicRollUp,
} from "#model/roll-up.ts";
import { addedTo, emptyTally, type Tally, type TallyChange } from "#model/tally.ts";

/** Counts of a topic while they are added up, by what they count. */
type TopicSums = {
  readonly deck: DeckId;
  readonly topic: string;
  cards: number;
  readonly memories: Sums;
  readonly due: Sums;
  readonly intervals: Sums;
  readonly reviews: Sums;
};

type DaySums = { readonly day: Day; tookMs: number; readonly reviews: Sums };

/** Counts roll-ups from all cards and their reviews, one card after another. */
export class RollUpCount {
  readonly #days = new Map<Day, DaySums>();
  readonly #topics = new Map<string, TopicSums>();

  /** @param by -1 to take away what was added before */
  add(card: Card, reviews: readonly ReviewCounts[], by: 1 | -1 = 1): void {
    const sums = this.#topicOf(card);
    const { cards, memories, due, intervals } = countsOfCard(card);
    sums.cards += cards * by;
    sums.memories.addAll(memories, by);
    sums.due.addAll(due, by);
    sums.intervals.addAll(intervals, by);
    for (const review of reviews)
      sums.reviews.add(periodKey(review.day, review.topicClass), review.by * by);
    this.addWithoutCard(reviews, by);
  }

  /** Counts reviews of a card that is gone, and with it what its topic was: they stay reviews of their days. */
  addWithoutCard(reviews: readonly ReviewCounts[], by: 1 | -1 = 1): void {
    for (const review of reviews) {
      const sums = this.#dayOf(review.day);
      sums.tookMs += review.tookMs * review.by * by;
      sums.reviews.add(review.class, review.by * by);
    }
  }

  #topicOf({ deck, topic }: Card): TopicSums {
    const key = JSON.stringify([deck, topic]);
    const known = this.#topics.get(key);
    if (known) return known;
    const [memories, due, intervals, reviews] = [new Sums(), new Sums(), new Sums(), new Sums()];
    const sums = { deck, topic, cards: 0, memories, due, intervals, reviews };
    this.#topics.set(key, sums);
    return sums;
  }

  #dayOf(day: Day): DaySums {
    const known = this.#days.get(day);
    if (known) return known;
    const sums = { day, tookMs: 0, reviews: new Sums() };
    this.#days.set(day, sums);
    return sums;
  }

  /** What has been counted. */
  rollUps(): { readonly days: readonly DayRollUp[]; readonly topics: readonly TopicRollUp[] } {
    return {
      days: [...this.#days.values()].map(dayRollUp).filter((row) => !isEmptyDay(row)),
      topics: [...this.#topics.values()].map(topicRollUp).filter((row) => !isEmptyTopic(row)),
    };
  }
}

const dayRollUp = ({ day, tookMs, reviews }: DaySums): DayRollUp => ({
  day,
  tookMs,
  reviews: reviews.tally(),
});

const topicRollUp = ({ deck, topic, cards, ...sums }: TopicSums): TopicRollUp => ({
  deck,
  topic,
  cards,
  memories: sums.memories.tally(),
  due: sums.due.tally(),
  intervals: sums.intervals.tally(),
  reviews: sums.reviews.tally(),
});

/** Sums by whole number. */
class Sums {
  readonly #sums = new Map<number, number>();

  add(key: number, by: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + by);
  }

  addAll(changes: readonly TallyChange[], by: number): void {
    for (const [key, count] of changes) this.add(key, count * by);
  }

  readonly tally = (): Tally => addedTo(emptyTally, this.#sums);
}
