import type { Card } from "#model/card.ts";
import type { Retraction, Review } from "#model/review.ts";
import type { Consequences } from "#model/roll-up.ts";
import type { Settings } from "#model/settings.ts";
import type { Sitting } from "#model/sitting.ts";
import { isRatedSince } from "#practice/resume.ts";
import type { SittingState } from "#practice/state.ts";
import type { CardWithNote } from "#store/reviews.ts";
import type { DeckLanguages } from "./deck-languages.ts";
import { askOf } from "./practice-view.ts";
import { shuffledPositions } from "./shuffle.ts";

/** An entry for the log, and what is true once it is there. */
export type Write = {
  readonly entry: Review | Retraction;
  readonly card: Card;
  readonly after: Consequences;
  readonly state: SittingState;
};

/** A card on the screen. */
export type Shown = CardWithNote & { readonly shuffled: readonly number[] };

/** What there is once a sitting was opened. */
export type Session = {
  settings: Settings;
  readonly sameDaySteps: boolean;
  readonly languages: DeckLanguages;
  /** As it began: a short sitting has its end from the beginning, every other one has none. */
  readonly sitting: Sitting;
  readonly secondsPerReview: number;
  state: SittingState;
  shown: Shown | null;
  /** Ratings of the sitting that have reached the disk. */
  saved: number;
};

export const withOrder = (content: CardWithNote, random: () => number): Shown => ({
  ...content,
  shuffled: shuffledPositions(askOf(content).points.length, random),
});

/** The card was rated since the state was made, though not in this tab. */
export function isRatedElsewhere({ shown, state, sitting }: Session): boolean {
  if (!shown) return false;
  const { id, memory } = shown.card;
  const awaited = state.steps.find((waiting) => waiting.card === id);
  if (!awaited) return isRatedSince(memory, sitting.startedAt);
  return !("dueAt" in memory) || memory.dueAt !== awaited.dueAt;
}
