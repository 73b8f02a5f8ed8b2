import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import {
  addedToDay,
  addedToTopic,
  countsOfCard,
  countsOfReviews,
  type DayRollUp,
  emptyDay,
  emptyTopic,
  isEmptyDay,
  isEmptyTopic,
  type ReviewCounts,
  type TopicCounts,
  type TopicRollUp,
} from "#model/roll-up.ts";

/** So many counts are waited for before they are added up: few enough to be held, many enough to be worth it. */
const heap = 1_000;

/** Counts roll-ups from all cards and their reviews, one card after another. */
export class RollUpCount {
  readonly #days = new Map<Day, { row: DayRollUp; counts: ReviewCounts[] }>();
  readonly #topics = new Map<string, { row: TopicRollUp; counts: TopicCounts[] }>();

  add(card: Card, reviews: readonly ReviewCounts[]): void {
    const { deck, topic } = card;
    const key = JSON.stringify([deck, topic]);
    const known = this.#topics.get(key) ?? { row: emptyTopic(deck, topic), counts: [] };
    this.#topics.set(key, known);
    known.counts.push(countsOfCard(card), countsOfReviews(reviews));
    if (known.counts.length > heap) {
      known.row = addedToTopic(known.row, known.counts.splice(0));
    }
    for (const each of reviews) this.#addToDay(each);
  }

  /** Counts reviews of a card that is gone, and with it what its topic was: they stay reviews of their days. */
  addWithoutCard(reviews: readonly ReviewCounts[]): void {
    for (const each of reviews) this.#addToDay(each);
  }

  #addToDay(review: ReviewCounts): void {
    const known = this.#days.get(review.day) ?? { row: emptyDay(review.day), counts: [] };
    this.#days.set(review.day, known);
    known.counts.push(review);
    if (known.counts.length > heap) known.row = addedToDay(known.row, known.counts.splice(0));
  }

  /** What has been counted. */
  rollUps(): { readonly days: readonly DayRollUp[]; readonly topics: readonly TopicRollUp[] } {
    const days = [...this.#days.values()].map(({ row, counts }) => addedToDay(row, counts));
    const topics = [...this.#topics.values()].map(({ row, counts }) => addedToTopic(row, counts));
    return {
      days: days.filter((row) => !isEmptyDay(row)),
      topics: topics.filter((row) => !isEmptyTopic(row)),
    };
  }
}
