import { v7 as uuidv7 } from "uuid";
import { type Instant, instant } from "#model/time.ts";

/** What the app takes from outside: the clock, random ids, and the starter decks it came with. */
export type Environment = {
  readonly now: () => Instant;
  /** How far the wall clock is ahead of UTC at an instant, in minutes. */
  readonly offsetAt: (at: Instant) => number;
  /** A fresh UUIDv7; later ones sort behind earlier ones. */
  readonly newId: () => string;
  /** A number from 0 (included) to 1. */
  readonly random: () => number;
  readonly starterDecks: {
    readonly digest: string;
    /** The content of the starter decks file. */
    readonly load: () => Promise<unknown>;
  };
};

/** The clock of the device. */
export const deviceClock: Pick<Environment, "now" | "offsetAt"> = {
  now: () => instant(Date.now()),
  offsetAt: (at) => -new Date(at).getTimezoneOffset(),
};

export const systemEnvironment = (starterDecks: Environment["starterDecks"]): Environment => ({
  ...deviceClock,
  newId: () => uuidv7(),
  random: () => Math.random(),
  starterDecks,
});
