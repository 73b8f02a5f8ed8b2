import type { DeckId } from "./ids.ts";
import type { Stamp } from "./stamp.ts";

/** A value that its user can change, and when they last did. */
export type Stamped<Value> = { readonly value: Value; readonly changed: Stamp };

/** Where a note stands. */
export type Place = { readonly deck: DeckId; readonly topic: string };

export const actionStates = ["to do", "doing", "done"] as const;
export type ActionState = (typeof actionStates)[number];

/** What shows that an action was done; either may be empty. */
export type Evidence = { readonly text: string; readonly link: string };

/** What its user has said of a note, besides its wording. Each field goes by its own stamp, so that no device undoes another's. */
export type Mine = {
  /** Where they have put it; null where they went back to where the deck has it. */
  readonly place?: Stamped<Place | null>;
  /** Whether they have deleted it. It stays as a row, so that no other device and no new version of the deck brings it back. */
  readonly removed?: Stamped<boolean>;
  /** How far they are with an action. */
  readonly state?: Stamped<ActionState>;
  readonly evidence?: Stamped<Evidence>;
  /** So many days before an interview an action is to be done; null where they say nothing of it. */
  readonly daysBefore?: Stamped<number | null>;
  /** What they found out about what is disputed; may be empty. */
  readonly finding?: Stamped<string>;
};
