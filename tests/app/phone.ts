import { onTestFinished } from "vitest";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import { type Instant, instant } from "#model/time.ts";
import { zone } from "../model/zone.ts";
import { Clock, environmentWith, questions } from "./environment.ts";

/** The app on a phone that is carried through time zones, and whose clock can be set. */
export type Phone = {
  readonly app: Rehearse;
  readonly clock: Clock;
  readonly setClock: (iso: string) => void;
  readonly carryTo: (timeZone: string) => void;
};

/** A phone in a time zone, with a deck of questions, one for each key. Its clock shows the moment at which tests happen. */
export async function phoneIn(timeZone: string, ...keys: string[]): Promise<Phone> {
  const clock = new Clock();
  let { offsetAt } = zone(timeZone);
  const name = `phone-${Date.now()}-${Math.random()}`;
  const app = await openRehearse(name, {
    ...environmentWith(clock, questions(...keys)),
    offsetAt: (at: Instant) => offsetAt(at),
  });
  onTestFinished(() => {
    app.db.close();
    indexedDB.deleteDatabase(name);
  });
  return {
    app,
    clock,
    setClock: (iso) => clock.pass(instant(Date.parse(iso)) - clock.now()),
    carryTo: (next) => {
      offsetAt = zone(next).offsetAt;
    },
  };
}
