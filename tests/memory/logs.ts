import fc from "fast-check";
import { dayOf } from "#model/day.ts";
import { cardId, deckId, noteId, reviewId } from "#model/ids.ts";
import { type LogEntry, type Review, ratings } from "#model/review.ts";
import { instant } from "#model/time.ts";
import { aReview, days, minutes, now, scheduler, utc } from "../builders.ts";

/** Three cards, of which the last is not stored anywhere in these tests. */
export const cards = ["a", "b", "c"].map((key) => cardId(noteId(deckId("deck"), key), "recall"));

const settings = [
  scheduler,
  { ...scheduler, desiredRetention: 0.85 },
  { ...scheduler, fuzz: false },
  { ...scheduler, sameDaySteps: false },
];

/** What is logged: a rating, one that is taken back at once or late, or something that cannot be read. */
type Act = {
  readonly card: number;
  readonly wait: number;
  readonly over: Partial<Review>;
  /** Which of the entries before is taken back, counted from the latest; a rating where it is null. */
  readonly takesBack: number | null;
  readonly damage: Readonly<Record<string, unknown>> | null;
};

const anAct: fc.Arbitrary<Act> = fc.record({
  card: fc.nat({ max: 2 }),
  wait: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: minutes(30) }) },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: days(90) }) },
    // The clock was set back, or another device had another time.
    { weight: 1, arbitrary: fc.integer({ min: -days(400), max: 0 }) },
  ),
  over: fc.record({
    rating: fc.constantFrom(...ratings),
    tookMs: fc.oneof(fc.nat({ max: 300_000 }), fc.double({ min: 0, max: 1e9, noNaN: true })),
    pointsHit: fc.oneof(
      { weight: 8, arbitrary: fc.subarray([0, 1, 2, 3, 4]) },
      { weight: 1, arbitrary: fc.constantFrom([2, 1], [1, 1], [40]) },
    ),
    pointsTotal: fc.constantFrom(0, 1, 5, 5, 5, 300),
    scheduler: fc.constantFrom(...settings),
  }),
  takesBack: fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.nat({ max: 4 }) },
  ),
  damage: fc.oneof(
    { weight: 20, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Act["damage"]>(
        { rating: "great" },
        { day: "2026-02-30" },
        { card: 7 },
        { entry: "note" },
        { scheduler: null },
        { confidence: "sure" },
      ),
    },
  ),
});

/** Any log of three cards, in the order of the ids of its entries, which is nearly that of time. */
export const anyLog: fc.Arbitrary<LogEntry[]> = fc
  .tuple(fc.array(anAct, { maxLength: 40 }), fc.array(fc.nat({ max: 39 }), { maxLength: 4 }))
  .map(([acts, exchanged]) => {
    let clock = now;
    const log: LogEntry[] = [];
    for (const [count, { card, wait, over, takesBack, damage }] of acts.entries()) {
      clock = instant(clock + wait);
      const review = aReview(`${count}`, {
        ...{ card: cards[card] as Review["card"], at: clock, day: dayOf(clock, utc) },
        ...over,
      });
      const taken = takesBack === null ? undefined : log.at(-1 - takesBack);
      const entry: LogEntry = taken
        ? {
            entry: "retraction",
            ...{ id: review.id, retracts: taken.id, card: taken.card, at: clock, day: review.day },
            sitting: review.sitting,
          }
        : review;
      log.push((damage ? { ...entry, ...damage } : entry) as LogEntry);
    }
    // Where devices put their logs together, the ids of some entries sort elsewhere.
    for (const [at, place] of exchanged.entries()) {
      const [moved] = log.splice(place, 1);
      if (moved) log.splice(at * 3, 0, moved);
    }
    return renamed(log);
  });

/** Gives each entry an id by its place in the log. */
function renamed(log: readonly LogEntry[]): LogEntry[] {
  const name = (place: number) => reviewId(`${place}`.padStart(3, "0"));
  const names = new Map(log.map(({ id }, place) => [id, name(place)]));
  return log.map((entry, place): LogEntry => {
    const id = name(place);
    if (entry.entry !== "retraction") return { ...entry, id };
    return { ...entry, id, retracts: names.get(entry.retracts) ?? entry.retracts };
  });
}
