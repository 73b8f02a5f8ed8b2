import { dayOfNumber, numberOfDay } from "#model/day.ts";
import type { CardId, ReviewId } from "#model/ids.ts";
import { type LogSegment, segmentSize, segmentVersion } from "#model/log-segment.ts";
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

// A review takes 32 bytes: two numbers of eight bytes, and four of four.
const [doublesEach, wordsEach] = [2, 4];
const [at, tookMs] = [0, 1];
const [card, day, points, marks] = [0, 1, 2, 3];
const takenBack = -1;

/** How many points, and kinds of settings, there is room for. */
const mostTotal = 255;
const mostSettings = 255;

/** Packs neighbours in the order of their ids, at least one and at most `segmentSize`. */
export function segmentOf(entries: readonly LogEntry[]): LogSegment {
  const last = entries.at(-1);
  if (!last || entries.length > segmentSize) throw new RangeError(`${entries.length} entries`);
  const packing = new Packing(entries.length);
  for (const entry of entries) packing.add(entry);
  return {
    upTo: last.id,
    version: segmentVersion,
    entries: entries.length,
    ...packing.packed(),
  };
}

/** How many reviews a segment has, those that were taken back included. */
export const reviewsIn = ({ words }: LogSegment): number => words.length / wordsEach;

/** The number of the card of a review; undefined where the review was taken back. */
export function cardIn({ words }: LogSegment, review: number): number | undefined {
  const number = words[wordsEach * review + card];
  return number === takenBack ? undefined : number;
}

/** A review of a segment. */
export function reviewIn(
  { doubles, words, settings }: LogSegment,
  review: number,
  of: CardId,
): PackedReview {
  const [double, word] = [doublesEach * review, wordsEach * review];
  const marked = words[word + marks] as number;
  return {
    card: of,
    at: instant(doubles[double + at] as number),
    day: dayOfNumber(words[word + day] as number),
    rating: ratings[marked & 3] as Rating,
    pointsHit: pointsOfSet(words[word + points] as number),
    pointsTotal: (marked >> 4) & 255,
    confidence: confidences[((marked >> 2) & 3) - 1],
    tookMs: doubles[double + tookMs] as number,
    scheduler: settings[(marked >> 12) & 255] as SchedulerSettings,
  };
}

/** A card with its latest review, as long as that was not taken back. */
type Known = { readonly number: number; last: number; lastId: ReviewId | null };

class Packing {
  readonly #known = new Map<CardId, Known>();
  readonly #unpacked = new Set<CardId>();
  readonly #settings: SchedulerSettings[] = [];
  readonly #doubles: Float64Array;
  readonly #words: Int32Array;
  #reviews = 0;
  #nameless = 0;

  constructor(entries: number) {
    this.#doubles = new Float64Array(entries * doublesEach);
    this.#words = new Int32Array(entries * wordsEach);
  }

  add(entry: LogEntry): void {
    if (typeof (entry.card as unknown) !== "string") this.#nameless += 1;
    else if (!this.#hasPacked(entry)) this.#unpacked.add(entry.card);
  }

  packed(): Omit<LogSegment, "upTo" | "version" | "entries"> {
    return {
      nameless: this.#nameless,
      cards: [...this.#known.keys()],
      unpacked: [...this.#unpacked],
      settings: this.#settings,
      doubles: this.#doubles.slice(0, this.#reviews * doublesEach),
      words: this.#words.slice(0, this.#reviews * wordsEach),
    };
  }

  #hasPacked(entry: LogEntry): boolean {
    if (!isReadable(entry) || entry.entry === "reset") return false;
    return entry.entry === "retraction" ? this.#hasTakenBack(entry) : this.#hasReview(entry);
  }

  #hasTakenBack({ card: of, retracts }: Retraction): boolean {
    const known = this.#known.get(of);
    if (known?.lastId !== retracts) return false;
    this.#words[wordsEach * known.last + card] = takenBack;
    // The id of the one before it is not kept.
    known.lastId = null;
    return true;
  }

  #hasReview(review: Review): boolean {
    const hit = setOfPoints(review.pointsHit);
    const settings = this.#numberOf(review.scheduler);
    if (hit === null || review.pointsTotal > mostTotal || settings < 0) return false;
    const known = this.#cardOf(review.card);
    known.last = this.#reviews;
    known.lastId = review.id;
    this.#reviews += 1;
    const [double, word] = [doublesEach * known.last, wordsEach * known.last];
    this.#doubles[double + at] = review.at;
    this.#doubles[double + tookMs] = review.tookMs;
    this.#words[word + card] = known.number;
    this.#words[word + day] = numberOfDay(review.day);
    this.#words[word + points] = hit;
    this.#words[word + marks] = marksOf(review, settings);
    return true;
  }

  #cardOf(id: CardId): Known {
    const known = this.#known.get(id);
    if (known) return known;
    const added: Known = { number: this.#known.size, last: 0, lastId: null };
    this.#known.set(id, added);
    return added;
  }

  #numberOf(settings: SchedulerSettings): number {
    const known = this.#settings.findIndex((each) => isSame(each, settings));
    if (known >= 0 || this.#settings.length >= mostSettings) return known;
    return this.#settings.push(settings) - 1;
  }
}

const isSame = (a: SchedulerSettings, b: SchedulerSettings): boolean =>
  a.desiredRetention === b.desiredRetention &&
  a.fuzz === b.fuzz &&
  a.sameDaySteps === b.sameDaySteps;

// From the lowest bit on: two for the rating, two for how sure the person was, eight for how many points there were, eight for
// the settings of the scheduler.
const marksOf = ({ rating, confidence, pointsTotal }: Review, settings: number): number =>
  ratings.indexOf(rating) |
  ((confidence ? 1 + confidences.indexOf(confidence) : 0) << 2) |
  (pointsTotal << 4) |
  (settings << 12);
