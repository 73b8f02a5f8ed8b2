import type { Relaxation } from "./relaxation.ts";

/**
 * What a review costs on each study day, in units of expected recall: the highest price at which all the room is used.
 * A day without room has no finite price.
 */
export type Prices = Float64Array;

/** Choices whose worth differs by less than about this much share a card. */
export const finestTemperature = 0.002;
const firstTemperature = 0.06;
const coolingRounds = 36;
const lastRounds = 20;
/** How far a price moves for a day, and for all days together, when more is asked for than there is room. */
const dayStep = 0.5;
const commonStep = 7;

/** Stands for no finite price. */
const closed = 1_000;

/** The prices to begin with where there are none from before. */
export const firstPrices = (room: readonly number[]): Prices =>
  Float64Array.from(room, (reviews) => (reviews > 0 ? 0.05 : closed));

/** Finds the prices from the ground up, the temperature falling as it goes. */
export function findPrices(relaxation: Relaxation): Prices {
  const prices = firstPrices(relaxation.problem.room);
  for (let round = 0; round < coolingRounds + lastRounds; round += 1) {
    const cooled = Math.min(1, round / coolingRounds);
    adjust(relaxation, prices, firstTemperature * (finestTemperature / firstTemperature) ** cooled);
  }
  return prices;
}

/** Adjusts prices to a problem that has changed a little, as it does with every rating. */
export function adjustPrices(relaxation: Relaxation, before: Prices, rounds: number): Prices {
  const prices = before.slice();
  for (let round = 0; round < rounds; round += 1) adjust(relaxation, prices, finestTemperature);
  return prices;
}

/**
 * One step: each price rises by the logarithm of the ratio of what is asked for to what there is room for, in units of the
 * temperature. For choices that share by softmax it is the step that would put things right if nothing else changed
 * (as in the algorithm of Sinkhorn). A second step of that kind, common to all days that have a price, makes it fast:
 * what one of these days loses the others mostly gain.
 */
function adjust(relaxation: Relaxation, prices: Prices, temperature: number): void {
  const { room } = relaxation.problem;
  const { asked } = relaxation;
  relaxation.plan(prices, temperature);
  relaxation.follow();
  let [priced, allAsked, allRoom] = [0, 0, 0];
  for (const [day, reviews] of room.entries()) {
    if (reviews === 0 || (prices[day] === 0 && (asked[day] as number) <= reviews)) continue;
    priced += 1;
    allAsked += asked[day] as number;
    allRoom += reviews;
  }
  const common = commonStep * (priced / room.length) * ratio(allAsked, allRoom, 1);
  for (const [day, reviews] of room.entries()) {
    const step = dayStep * ratio(asked[day] as number, reviews, 3) + common;
    prices[day] = reviews > 0 ? Math.max(0, (prices[day] as number) + temperature * step) : closed;
  }
}

const ratio = (asked: number, room: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.log((asked + 0.001) / (room + 0.001))));
