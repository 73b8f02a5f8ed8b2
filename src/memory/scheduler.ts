import { type FSRS, Rating as FsrsRating, fsrs, type Grade, StrategyMode } from "ts-fsrs";
import type { Rating, SchedulerSettings } from "#model/review.ts";

/** The field that carries a card's id through ts-fsrs, for the seed of its fuzz. */
export type Seeded = { readonly seed: string; readonly reps: number };

const made = new Map<string, FSRS>();

/**
 * The FSRS-6 scheduler with default parameters and steps of 1 and 10 minutes (10 after a lapse), or without steps.
 * Fuzz is seeded by the card and how often it was reviewed, so that the same reviews give the same days.
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function schedulerFor({
  desiredRetention,
  fuzz,
  sameDaySteps = true,
}: SchedulerSettings): FSRS {
  const key = `${desiredRetention} ${fuzz} ${sameDaySteps}`;
  const known = made.get(key);
  if (known) return known;
  const scheduler = fsrs({
    request_retention: desiredRetention,
    enable_fuzz: fuzz,
    learning_steps: sameDaySteps ? ["1m", "10m"] : [],
    relearning_steps: sameDaySteps ? ["10m"] : [],
  });
  scheduler.useStrategy(StrategyMode.SEED, function () {
    const { seed, reps } = this.current as unknown as Seeded;
    return `${seed} ${reps}`;
  });
  made.set(key, scheduler);
  return scheduler;
}

export const gradeOf: Readonly<Record<Rating, Grade>> = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
};
