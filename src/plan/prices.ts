import type { Relaxation } from "./relaxation.ts";

/**
 * What a review costs on each study day, in units of expected recall: the price at which as many reviews are asked for as
 * there is room for. A day without room has no finite price.
 */
export type Prices = Float64Array;

/** Choices whose worth differs by less than about this much share a card. */
export const finestTemperature = 0.002;
const firstTemperature = 0.03;
const halvings = 7;
const coolingRounds = 28;
const lastRounds = 24;
/** How far the price of a day moves when more is asked for on it than there is room. */
const dayStep = 0.5;

/**
 * How far all prices move together when more is asked for in all than there is room, and by how much more it last was.
 *
 * What moves many reviews where most cards are never seen moves few where all are. So the step is less after each time
 * that it went too far, and else a little more.
 */
type Pace = { step: number; off: number };
const startingPace = (days: number): Pace => ({
  step: Math.min(7, Math.max(0.5, 0.5 * (days - 1))),
  off: 0,
});
const slower = 0.4;
const faster = 1.3;
const largestStep = 30;

/** Stands for no finite price. */
const closed = 1_000;
/** What a review costs where there is room for all: time is worth something. */
const leastPrice = 0.002;
/** By how much more it costs two weeks later: of two days that are as good, the sooner is the surer. */
const delayPrice = 0.002;
const delayDays = 14;

/** The lowest price on a day: a review that is worth less is not worth anybody's time. */
export const floorOf = (day: number): number =>
  leastPrice + delayPrice * Math.min(1, day / delayDays);

// How far the reviews asked for are from the room there is, in expected recall of a card at the prices: close enough to
// end the search, near enough to end it sooner where prices are only adjusted, and too far to go on from.
const close = 0.001;
const near = 0.005;
const tooFar = 0.02;

/** The lowest prices, which hold where there is room for all. */
export const lowestPrices = (room: readonly number[]): Prices =>
  Float64Array.from(room, (reviews, day) => (reviews > 0 ? floorOf(day) : closed));

/** Finds the prices of a problem, from those of a similar one where there are any. */
export function findPrices(relaxation: Relaxation, before: Prices | null): Prices {
  const { room } = relaxation.problem;
  if (before?.length === relaxation.days) {
    const prices = adjustPrices(relaxation, before, usualRounds, mostRounds);
    if (mismatch(relaxation, prices) <= tooFar) return prices;
  }
  const lowest = lowestPrices(room);
  relaxation.plan(lowest, finestTemperature);
  relaxation.follow();
  if (mismatch(relaxation, lowest) <= close) return lowest;
  const prices = commonPrice(relaxation, lowest);
  const pace = startingPace(relaxation.days);
  for (let round = 0; round < coolingRounds + lastRounds; round += 1) {
    const cooled = Math.min(1, round / coolingRounds);
    const temperature = firstTemperature * (finestTemperature / firstTemperature) ** cooled;
    adjust(relaxation, prices, temperature, pace);
    if (cooled === 1 && mismatch(relaxation, prices) <= close) break;
  }
  return prices;
}

/** The price that, if it were that of every day, would make as many reviews asked for in all as there is room for. */
function commonPrice(relaxation: Relaxation, lowest: Prices): Prices {
  const room = relaxation.problem.room.reduce((sum, each) => sum + each, 0);
  let [low, high] = [0, 1];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2;
    relaxation.plan(
      lowest.map((price) => Math.max(price, middle)),
      firstTemperature,
    );
    relaxation.follow();
    const asked = relaxation.asked.reduce((sum, each) => sum + each, 0);
    if (asked > room) low = middle;
    else high = middle;
  }
  return lowest.map((price) => Math.max(price, high));
}

/** How many rounds prices are adjusted for that were found for nearly the same problem, and for one less alike. */
const usualRounds = 4;
const mostRounds = 16;

/**
 * Adjusts prices to a problem that has changed a little, as it does with every rating.
 *
 * @param most for how many rounds it goes on when it is not near enough after the first ones
 */
export function adjustPrices(
  relaxation: Relaxation,
  before: Prices,
  rounds: number,
  most: number = rounds,
): Prices {
  const prices = before.slice();
  const pace = startingPace(relaxation.days);
  for (let round = 0; round < most; round += 1) {
    if (round >= rounds && mismatch(relaxation, prices) <= near) break;
    adjust(relaxation, prices, finestTemperature, pace);
  }
  return prices;
}

/**
 * One step: each price rises by the logarithm of the ratio of what is asked for to what there is room for, in units of the
 * temperature. For choices that share by softmax it is the step that would put things right if nothing else changed
 * (as in the algorithm of Sinkhorn). A second step of that kind, common to all days above the lowest price, makes it
 * fast: what one of these days loses the others mostly gain.
 */
function adjust(relaxation: Relaxation, prices: Prices, temperature: number, pace: Pace): void {
  const { asked, problem } = relaxation;
  relaxation.plan(prices, temperature);
  relaxation.follow();
  const priced = { days: 0, asked: 0, room: 0 };
  for (const [day, room] of problem.room.entries()) {
    if (isLoose(day, room)) continue;
    priced.days += 1;
    priced.asked += asked[day] as number;
    priced.room += room;
  }
  const off = ratio(priced.asked, priced.room, 1);
  const wentTooFar = off * pace.off < 0;
  pace.step = wentTooFar ? pace.step * slower : Math.min(largestStep, pace.step * faster);
  pace.off = off;
  const common = pace.step * off;
  for (const [day, room] of problem.room.entries()) {
    const step = dayStep * ratio(asked[day] as number, room, 3) + (isLoose(day, room) ? 0 : common);
    const moved = (prices[day] as number) + temperature * step;
    prices[day] = room > 0 ? Math.max(floorOf(day), moved) : closed;
  }

  /** There is no room, or enough of it at the lowest price. */
  function isLoose(day: number, room: number): boolean {
    return (
      room === 0 || ((prices[day] as number) <= floorOf(day) && (asked[day] as number) <= room)
    );
  }
}

const ratio = (asked: number, room: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.log((asked + 0.001) / (room + 0.001))));

/** How far what was asked for last is from the room there is, in expected recall of a card at the prices. */
function mismatch({ asked, problem }: Relaxation, prices: Prices): number {
  const off = problem.room.reduce((sum, room, day) => {
    const over = (asked[day] as number) - room;
    const price = (prices[day] as number) - (over > 0 ? 0 : floorOf(day));
    // What is asked for in vain is worth a good deal more than the lowest price.
    return room === 0 ? sum : sum + Math.max(price, over > 0 ? 0.03 : 0) * Math.abs(over);
  }, 0);
  return off / Math.max(1, problem.cards.length);
}
