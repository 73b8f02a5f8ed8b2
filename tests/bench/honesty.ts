import type { Readiness } from "#plan/readiness.ts";
import { type LearnerName, play, type Runs } from "./planning.ts";
import { type Case, Planner, priced } from "./policies.ts";

/** How often the true recall lay in the range that was stated on a day. */
export type Honesty = {
  readonly day: number;
  readonly runs: number;
  readonly below: number;
  readonly above: number;
  /** The mean width of the range, and by how much the recall that was expected was too high in the mean. */
  readonly width: number;
  readonly bias: number;
};

export const shareInside = ({ runs, below, above }: Honesty): number =>
  (runs - below - above) / runs;

/** States readiness on the first day and after a third and two thirds of the days, and compares it with what comes true. */
export function honestyOf(each: Case & Runs, learner: LearnerName): Honesty[] {
  const { prices } = priced(each);
  const days = [0, Math.floor(each.days / 3), Math.floor((2 * each.days) / 3)];
  const games = Array.from({ length: each.runs }, (_, run) => {
    const planner = new Planner(each, prices);
    const stated = new Map<number, Readiness>();
    const { recall } = play(each, run, learner, planner, (cards, day) => {
      if (days.includes(day)) stated.set(day, planner.readiness(cards, day));
    });
    return { recall, stated };
  });
  return days.map((day) => {
    const said = games.map(({ recall, stated }) => ({
      truth: recall,
      range: stated.get(day) as Readiness,
    }));
    const mean = (of: (one: (typeof said)[number]) => number) =>
      said.reduce((sum, one) => sum + of(one), 0) / said.length;
    return {
      day,
      runs: each.runs,
      below: said.filter(({ truth, range }) => truth < range.low).length,
      above: said.filter(({ truth, range }) => truth > range.high).length,
      width: mean(({ range }) => range.high - range.low),
      bias: mean(({ truth, range }) => (range.recall ?? 0) - truth),
    };
  });
}
