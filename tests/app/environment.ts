import { onTestFinished } from "vitest";
import type { Environment } from "#app/environment.ts";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import type { Deck } from "#model/deck.ts";
import { type Instant, later } from "#model/time.ts";
import { aDeck, aNote, now } from "../builders.ts";

/** A clock that stands still until it is moved. */
export class Clock {
  #now: Instant = now;
  readonly now = (): Instant => this.#now;
  pass(milliseconds: number): void {
    this.#now = later(this.#now, milliseconds);
  }
}

/** A deck of questions, each on a topic of its own. */
export const questions = (...keys: string[]): Deck =>
  aDeck(keys.map((key) => aNote(key, { topic: `topic ${key}` })));

let made = 0;

export function environmentWith(clock: Clock, deck: Deck, digest = "v1"): Environment {
  let ids = 0;
  return {
    now: clock.now,
    offsetAt: () => 0,
    newId: () => {
      ids += 1;
      made += 1;
      return `${String(made).padStart(8, "0")}-${ids}`;
    },
    random: () => 0.5,
    starterDecks: { digest, load: async () => ({ digest, decks: [deck] }) },
  };
}

/** The app with one deck and a database of its own, deleted when the test is over. */
export async function startApp(
  clock: Clock,
  deck: Deck,
  name = `app-${Date.now()}-${Math.random()}`,
): Promise<Rehearse> {
  const app = await openRehearse(name, environmentWith(clock, deck));
  onTestFinished(() => {
    app.db.close();
    indexedDB.deleteDatabase(name);
  });
  return app;
}
