import type { Rehearse } from "#app/rehearse.ts";

/** What every step after the first card is given. */
export type StepProps = {
  readonly app: Rehearse;
  /** The step is done, or skipped: it goes, and this is said of it. */
  readonly onSettled: (told: string) => void;
};
