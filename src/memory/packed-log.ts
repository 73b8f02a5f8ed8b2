import type { CardId } from "#model/ids.ts";
import { type LogSegment, segmentSize } from "#model/log-segment.ts";
import { cardIn, type PackedReview, reviewIn, reviewsIn } from "./log-segment.ts";

export type { PackedReview } from "./log-segment.ts";

/**
 * The reviews of a card: the place of the latest, which leads to that of the one before it.
 *
 * `isWhole` is false where its log has an entry that has no place here.
 */
type Chain = { last: number; isWhole: boolean };

const nowhere = -1;

/** A segment, and for each of its reviews the place of the one before it of the same card. */
type Held = { readonly segment: LogSegment; readonly previous: Int32Array };

/**
 * The log of all cards in a twentieth of the memory that its entries take, so that all of it can be held at once: a log is read
 * fastest from its beginning to its end, and what follows from it goes from card to card.
 */
export class PackedLog {
  readonly #held: Held[] = [];
  readonly #chains = new Map<CardId, Chain>();
  #entries = 0;
  #nameless = 0;

  /** How many entries were taken up. */
  readonly entries = (): number => this.#entries;

  /** How many of them name no card: they are in no card's log. */
  readonly nameless = (): number => this.#nameless;

  /** All cards that are named in the log. */
  readonly cards = (): Iterable<CardId> => this.#chains.keys();

  readonly has = (card: CardId): boolean => this.#chains.has(card);

  /** Takes up the segment that follows those before. */
  add(segment: LogSegment): void {
    this.#entries += segment.entries;
    this.#nameless += segment.nameless;
    const chains = segment.cards.map((card) => this.#chainOf(card));
    for (const card of segment.unpacked) this.#chainOf(card).isWhole = false;
    const first = this.#held.length * segmentSize;
    const count = reviewsIn(segment);
    const previous = new Int32Array(count);
    for (let review = 0; review < count; review += 1) {
      const number = cardIn(segment, review);
      const chain = number === undefined ? undefined : chains[number];
      if (!chain) continue;
      previous[review] = chain.last;
      chain.last = first + review;
    }
    this.#held.push({ segment, previous });
  }

  /**
   * The reviews of a card that stand, oldest first; null where its log has to be read by itself. It has an entry that cannot be
   * read or is like no other, was reset, or takes back another review than the latest of its segment.
   */
  reviewsOf(card: CardId): readonly PackedReview[] | null {
    const chain = this.#chains.get(card);
    if (!chain) return [];
    if (!chain.isWhole) return null;
    const reviews: PackedReview[] = [];
    for (let place = chain.last; place !== nowhere; ) {
      const { segment, previous } = this.#held[Math.floor(place / segmentSize)] as Held;
      const review = place % segmentSize;
      reviews.push(reviewIn(segment, review, card));
      place = previous[review] as number;
    }
    reviews.reverse();
    // Those of one instant stay in the order of their ids.
    return isInOrder(reviews) ? reviews : reviews.sort((a, b) => a.at - b.at);
  }

  #chainOf(card: CardId): Chain {
    const known = this.#chains.get(card);
    if (known) return known;
    const chain = { last: nowhere, isWhole: true };
    this.#chains.set(card, chain);
    return chain;
  }
}

const isInOrder = (reviews: readonly PackedReview[]): boolean =>
  reviews.every((review, at) => at === 0 || (reviews[at - 1] as PackedReview).at <= review.at);
