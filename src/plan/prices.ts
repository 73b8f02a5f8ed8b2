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
/** Few days have few prices, on which all cards depend at once: these are found more slowly, and each round is quick. */
const lastRounds = (days: number): number => 30 + Math.round(300 / days);
/**
 * How far a price moves when more is asked for than there is room, and by how much more it last was.
 *
 * What moves many reviews where most cards are never seen moves few where all are. So a step is less after each time that
 * it went too far, and else a little more (as in the method Rprop of Riedmiller and Braun 1993).
 */
type Stride = { step: number; off: number };
/** The strides of all prices together, and of each day's. */
type Pace = { readonly common: Stride; readonly days: readonly Stride[] };
const startingPace = (days: number): Pace => ({
  common: { step: Math.min(7, Math.max(0.5, 0.5 * (days - 1))), off: 0 },
  days: Array.from({ length: days }, () => ({ step: leastDayStep, off: 0 })),
});

/** How far a price moves for what is off now. */
function stride(stride: Stride, off: number, least: number, most: number): number {
  const wentTooFar = off * stride.off < 0;
  stride.step = Math.min(most, Math.max(least, stride.step * (wentTooFar ? slower : faster)));
  stride.off = off;
  return stride.step * off;
}

const leastDayStep = 0.5;
const largestDayStep = 40;
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
const near = 0.003;
const tooFar = 0.02;

/** The lowest prices, which hold where there is room for all. */
export const lowestPrices = (room: readonly number[]): Prices =>
  Float64Array.from(room, (reviews, day) => (reviews > 0 ? floorOf(day) : closed));

/** Finds the prices of a problem, from those of a similar one where there are any. All is then planned and followed with them. */
export function findPrices(relaxation: Relaxation, before: Prices | null): Prices {
  if (before?.length === relaxation.days) {
    const prices = adjustPrices(relaxation, before, mostRounds, near);
    if (mismatch(relaxation, prices) <= tooFar) return prices;
  }
  const lowest = lowestPrices(relaxation.problem.room);
  relaxation.plan(lowest, finestTemperature);
  relaxation.follow();
  if (mismatch(relaxation, lowest) <= close) return lowest;
  const prices = commonPrice(relaxation, lowest);
  const pace = startingPace(relaxation.days);
  for (let round = 0; round < coolingRounds; round += 1) {
    const cooled = round / coolingRounds;
    const temperature = firstTemperature * (finestTemperature / firstTemperature) ** cooled;
    relaxation.plan(prices, temperature);
    relaxation.follow();
    move(relaxation, prices, temperature, pace);
  }
  return settle(relaxation, prices, pace, lastRounds(relaxation.days), close);
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

/** For how many rounds prices are adjusted that were found for nearly the same problem. */
const mostRounds = 8;

/**
 * Adjusts prices to a problem that has changed a little, as it does with every rating: for so many rounds, or until what is
 * asked for is no farther than `enough` from the room there is. All is then planned and followed with them.
 */
export const adjustPrices = (
  relaxation: Relaxation,
  before: Prices,
  rounds: number,
  enough = 0,
): Prices => settle(relaxation, before.slice(), startingPace(relaxation.days), rounds, enough);

function settle(
  relaxation: Relaxation,
  prices: Prices,
  pace: Pace,
  rounds: number,
  enough: number,
): Prices {
  for (let round = 0; ; round += 1) {
    relaxation.plan(prices, finestTemperature);
    relaxation.follow();
    if (round === rounds || mismatch(relaxation, prices) <= enough) return prices;
    move(relaxation, prices, finestTemperature, pace);
  }
}

/**
 * One step: each price rises by the logarithm of the ratio of what is asked for to what there is room for, in units of the
 * temperature. For choices that share by softmax it is the step that would put things right if nothing else changed
 * (as in the algorithm of Sinkhorn). A second step of that kind, for all days above the lowest price in proportion to their
 * prices, makes it fast: what one of these days loses the others mostly gain.
 */
function move(
  { asked, problem }: Relaxation,
  prices: Prices,
  temperature: number,
  pace: Pace,
): void {
  // Days count by their prices: where reviews cost next to nothing, it says little that not all of the room is used.
  const priced = { asked: 0, room: 0, highest: 0 };
  for (const [day, room] of problem.room.entries()) {
    if (isLoose(day, room)) continue;
    priced.asked += (prices[day] as number) * (asked[day] as number);
    priced.room += (prices[day] as number) * room;
    priced.highest = Math.max(priced.highest, prices[day] as number);
  }
  const common = stride(pace.common, ratio(priced.asked, priced.room, 1), 0, largestStep);
  for (const [day, room] of problem.room.entries()) {
    const off = ratio(asked[day] as number, room, 3);
    const own = stride(pace.days[day] as Stride, off, leastDayStep, largestDayStep);
    const part = isLoose(day, room) ? 0 : (prices[day] as number) / priced.highest;
    const step = own + part * common;
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
