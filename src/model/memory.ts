import type { Day } from "./day.ts";
import type { Instant } from "./time.ts";

/** Never reviewed, or not since its user had it begin anew: there is no stability yet, rather than one of zero. */
export type Unseen = {
  readonly phase: "new";
  /** When they had it begin anew, where they did: what is logged next comes behind it. */
  readonly resetAt?: Instant;
};

type Remembered = {
  /** Days until the probability of recall has fallen to 90 %. */
  readonly stability: number;
  /** From 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  readonly reviewedAt: Instant;
  readonly reviewedOn: Day;
  readonly introducedOn: Day;
  readonly reviews: number;
  /** How often a learned card was forgotten. */
  readonly lapses: number;
};

/** In the short steps of the first day, or after a lapse; asked again at an instant. */
export type Learning = Remembered & {
  readonly phase: "learning" | "relearning";
  readonly step: number;
  readonly dueAt: Instant;
};

/** Learned; asked again on a study day, wherever the person then is. */
export type Learned = Remembered & { readonly phase: "review"; readonly dueOn: Day };

/** What is known about how well a card is remembered. It follows from the card's reviews alone. */
export type MemoryState = Unseen | Learning | Learned;

/** A card that was forgotten so often is a leech. Anki waits for eight lapses; here there are weeks rather than years. */
export const leechLapses = 4;

export const unseen: Unseen = { phase: "new" };
