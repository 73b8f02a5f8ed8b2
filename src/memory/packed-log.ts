import { dayOfNumber, numberOfDay } from "#model/day.ts";
import type { CardId, ReviewId } from "#model/ids.ts";
import { isReadable } from "#model/readable.ts";
import {
  type Confidence,
  confidences,
  type LogEntry,
  type Rating,
  type Retraction,
  type Review,
  ratings,
  type SchedulerSettings,
} from "#model/review.ts";
import { instant } from "#model/time.ts";
import { pointsOfSet, setOfPoints } from "./point-set.ts";

/** What of a review something follows from. */
export type PackedReview = Omit<Review, "entry" | "id" | "origin" | "sitting" | "confidence"> & {
  readonly confidence: Confidence | undefined;
};

/**
 * The reviews of a card: the place of the latest, which tells that of the one before it.
 *
 * `isWhole` is false where its log has an entry that cannot be read or has no place here.
 */
type Chain = { last: number; lastId: ReviewId | null; isWhole: boolean };

// A review takes 32 bytes: two numbers of eight bytes, and then four of four.
const perBlock = 1 << 16;
const [doubles, words] = [4, 8];
const [at, tookMs] = [0, 1];
const [previous, day, points, marks] = [4, 5, 6, 7];
const nowhere = -1;

type Block = { readonly doubles: Float64Array; readonly words: Int32Array };

/** How many points, and kinds of settings, there is room for. */
const mostTotal = 255;
const mostSettings = 255;

/**
 * The log of all cards in a twentieth of the memory that its entries take, so that all of it can be held at once: a log is read
 * fastest from its beginning to its end, and what follows from it goes from card to card.
 */
export class PackedLog {
  readonly #blocks: Block[] = [];
  readonly #chains = new Map<CardId, Chain>();
  readonly #settings: SchedulerSettings[] = [];
  #reviews = 0;
  #entries = 0;
  #nameless = 0;

  /** How many entries were taken up. */
  readonly entries = (): number => this.#entries;

  /** How many of them name no card: they are in no card's log. */
  readonly nameless = (): number => this.#nameless;

  /** All cards that are named in the log. */
  readonly cards = (): Iterable<CardId> => this.#chains.keys();

  readonly has = (card: CardId): boolean => this.#chains.has(card);

  /** Takes up entries, which come in the order of their ids. */
  add(entries: readonly LogEntry[]): void {
    this.#entries += entries.length;
    for (const entry of entries) {
      if (typeof (entry.card as unknown) === "string")
        this.#addTo(this.#chainOf(entry.card), entry);
      else this.#nameless += 1;
    }
  }

  /**
   * The reviews of a card that stand, oldest first; null where its log has to be read by itself. It has an entry that cannot be
   * read or is like no other, was reset, or takes back another review than the latest.
   */
  reviewsOf(card: CardId): readonly PackedReview[] | null {
    const chain = this.#chains.get(card);
    if (!chain) return [];
    if (!chain.isWhole) return null;
    const reviews: PackedReview[] = [];
    for (let place = chain.last; place !== nowhere; place = this.#word(place, previous)) {
      reviews.push(this.#reviewAt(place, card));
    }
    reviews.reverse();
    // Those of one instant stay in the order of their ids.
    return isInOrder(reviews) ? reviews : reviews.sort((a, b) => a.at - b.at);
  }

  #chainOf(card: CardId): Chain {
    const known = this.#chains.get(card);
    if (known) return known;
    const chain = { last: nowhere, lastId: null, isWhole: true };
    this.#chains.set(card, chain);
    return chain;
  }

  #addTo(chain: Chain, entry: LogEntry): void {
    if (!chain.isWhole) return;
    if (!isReadable(entry) || entry.entry === "reset") chain.isWhole = false;
    else if (entry.entry === "retraction") this.#takeBack(chain, entry);
    else this.#pack(chain, entry);
  }

  #takeBack(chain: Chain, { retracts }: Retraction): void {
    if (chain.lastId !== retracts) {
      chain.isWhole = false;
      return;
    }
    chain.last = this.#word(chain.last, previous);
    // The id of the one before it is not kept.
    chain.lastId = null;
  }

  #pack(chain: Chain, review: Review): void {
    const hit = setOfPoints(review.pointsHit);
    const settings = this.#numberOf(review.scheduler);
    if (hit === null || review.pointsTotal > mostTotal || settings < 0) {
      chain.isWhole = false;
      return;
    }
    const place = this.#reviews;
    this.#reviews += 1;
    if (place % perBlock === 0) this.#blocks.push(aBlock());
    const block = this.#blocks[Math.floor(place / perBlock)] as Block;
    const [double, word] = [(place % perBlock) * doubles, (place % perBlock) * words];
    block.doubles[double + at] = review.at;
    block.doubles[double + tookMs] = review.tookMs;
    block.words[word + previous] = chain.last;
    block.words[word + day] = numberOfDay(review.day);
    block.words[word + points] = hit;
    block.words[word + marks] = marksOf(review, settings);
    chain.last = place;
    chain.lastId = review.id;
  }

  #numberOf(settings: SchedulerSettings): number {
    const known = this.#settings.findIndex((each) => isSame(each, settings));
    if (known >= 0 || this.#settings.length >= mostSettings) return known;
    return this.#settings.push(settings) - 1;
  }

  #reviewAt(place: number, card: CardId): PackedReview {
    const block = this.#blocks[Math.floor(place / perBlock)] as Block;
    const [double, word] = [(place % perBlock) * doubles, (place % perBlock) * words];
    const marked = block.words[word + marks] as number;
    return {
      card,
      at: instant(block.doubles[double + at] as number),
      day: dayOfNumber(block.words[word + day] as number),
      rating: ratings[marked & 3] as Rating,
      pointsHit: pointsOfSet(block.words[word + points] as number),
      pointsTotal: (marked >> 4) & 255,
      confidence: confidences[((marked >> 2) & 3) - 1],
      tookMs: block.doubles[double + tookMs] as number,
      scheduler: this.#settings[(marked >> 12) & 255] as SchedulerSettings,
    };
  }

  #word(place: number, field: number): number {
    const { words: all } = this.#blocks[Math.floor(place / perBlock)] as Block;
    return all[(place % perBlock) * words + field] as number;
  }
}

function aBlock(): Block {
  const buffer = new ArrayBuffer(perBlock * words * 4);
  return { doubles: new Float64Array(buffer), words: new Int32Array(buffer) };
}

const isSame = (a: SchedulerSettings, b: SchedulerSettings): boolean =>
  a.desiredRetention === b.desiredRetention &&
  a.fuzz === b.fuzz &&
  a.sameDaySteps === b.sameDaySteps;

const isInOrder = (reviews: readonly PackedReview[]): boolean =>
  reviews.every((review, at) => at === 0 || (reviews[at - 1] as PackedReview).at <= review.at);

// From the lowest bit on: two for the rating, two for how sure the person was, eight for how many points there were, eight for
// the settings of the scheduler.
const marksOf = ({ rating, confidence, pointsTotal }: Review, settings: number): number =>
  ratings.indexOf(rating) |
  ((confidence ? 1 + confidences.indexOf(confidence) : 0) << 2) |
  (pointsTotal << 4) |
  (settings << 12);
