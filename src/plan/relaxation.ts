import { type Cohort, type Cohorts, cohortsOf } from "./cohorts.ts";
import { gapsBelow } from "./gaps.ts";
import type { Lattice } from "./lattice.ts";
import type { Problem } from "./problem.ts";

/** So few cards, in expectation, need not be followed any further. */
export const negligible = 1e-9;

/**
 * The planning problem without its daily limits: each review of a day costs that day's price instead, so that every
 * card can be planned by itself, as a dynamic programme over (strength, day). Its value is never less than what any
 * policy that keeps to the limits can reach, whatever the prices (Lagrangian relaxation of a restless bandit; Hawkins
 * 2003; Brown and Smith 2020, "Index Policies and Performance Bounds for Dynamic Selection Problems").
 *
 * A card's choice after a review is when to be reviewed next: never again (choice 0), or after gap k (choice k + 1).
 * With a temperature above 0, choices that are nearly as good share the card by their softmax, so that the reviews
 * asked for are a smooth function of the prices.
 */
export class Relaxation {
  readonly problem: Problem;
  readonly lattice: Lattice;
  readonly cohorts: Cohorts;
  /** How many study days there are. */
  readonly days: number;
  readonly gaps: readonly number[];
  /** What a card is worth right after a review on a day: a table over the lattice at `offset(stake, day)`. */
  readonly values: Float64Array;
  /** How many cards were reviewed on a day, in expectation; as `values`. */
  readonly reviewed: Float64Array;
  /** How many reviews are asked for on each day, in expectation. */
  readonly asked: Float64Array;
  /** The part of the cards of a node that makes a choice: `share[(offset(stake, day) + node) · choices + choice]`. */
  readonly share: Float32Array;
  readonly choices: number;
  /** What passing goals between two reviews is worth: `passed[((stake · days + day) · choices + choice) · rows + row]`. */
  readonly #passed: Float64Array;
  readonly #worth: Float64Array;

  constructor(problem: Problem, lattice: Lattice) {
    this.problem = problem;
    this.lattice = lattice;
    this.days = problem.room.length;
    this.gaps = gapsBelow(this.days);
    this.choices = this.gaps.length + 1;
    const tables = problem.stakes.length * this.days;
    this.values = new Float64Array(tables * lattice.size);
    this.reviewed = new Float64Array(tables * lattice.size);
    this.asked = new Float64Array(this.days);
    this.share = new Float32Array(tables * lattice.size * this.choices);
    this.#passed = this.#passedGoals();
    this.cohorts = cohortsOf(problem, lattice);
    this.#worth = new Float64Array(Math.max(this.choices, this.days + 1));
  }

  offset(stake: number, day: number): number {
    return (stake * this.days + day) * this.lattice.size;
  }

  /** Plans every card at these prices. Returns what all cards are worth together, plus the price of the room there is. */
  plan(prices: Float64Array, temperature: number): number {
    for (let stake = 0; stake < this.problem.stakes.length; stake += 1)
      this.#planNodes(stake, prices, temperature);
    let total = 0;
    for (const cohort of this.cohorts.values())
      total += this.#planCohort(cohort, prices, temperature);
    for (const [day, reviews] of this.problem.room.entries())
      total += reviews * (prices[day] as number);
    return total;
  }

  #planNodes(stake: number, prices: Float64Array, temperature: number): void {
    const { lattice, days, gaps, choices, values, share } = this;
    const { size, columns, rows } = lattice;
    const leads = gaps.map((gap) => lattice.leads(gap));
    const worth = this.#worth;
    const passed = this.#passed;
    for (let day = days - 1; day >= 0; day -= 1) {
      const fitting = gaps.filter((gap) => day + gap < days).length;
      const offset = this.offset(stake, day);
      const passedFrom = (offset / size) * choices * rows;
      for (let node = 0; node < size; node += 1) {
        const row = Math.floor(node / columns);
        worth[0] = passed[passedFrom + row] as number;
        for (let at = 0; at < fitting; at += 1) {
          const gap = gaps[at] as number;
          worth[at + 1] =
            (passed[passedFrom + (at + 1) * rows + row] as number) -
            (prices[day + gap] as number) +
            lattice.expected(values, offset + gap * size, leads[at] as (typeof leads)[0], node);
        }
        values[offset + node] = choose(
          worth,
          fitting + 1,
          temperature,
          share,
          (offset + node) * choices,
        );
      }
    }
  }

  #planCohort(cohort: Cohort, prices: Float64Array, temperature: number): number {
    const { lattice, values } = this;
    const { days, cards, passed, share, leads, worthToday } = cohort;
    const worth = this.#worth;
    const choices = days.length + 1;
    let total = 0;
    for (let node = 0; node < cards.length; node += 1) {
      if (cards[node] === 0) continue;
      const passedFrom = Math.floor(node / lattice.columns) * choices;
      worth[0] = passed[passedFrom] as number;
      for (let at = 0; at < days.length; at += 1) {
        const day = days[at] as number;
        worth[at + 1] =
          (passed[passedFrom + at + 1] as number) -
          (prices[day] as number) +
          lattice.expected(
            values,
            this.offset(cohort.stake, day),
            leads[at] as (typeof leads)[0],
            node,
          );
      }
      const value = choose(worth, choices, temperature, share, node * choices);
      total += (cards[node] as number) * value;
      if (days[0] === 0) worthToday[node] = advantage(worth, choices) + (prices[0] as number);
    }
    return total;
  }

  /** Follows all cards through what was planned last: how many reviews each day asks for. */
  follow(): void {
    const { lattice, reviewed, asked } = this;
    reviewed.fill(0);
    asked.fill(0);
    for (const { stake, days, cards, share, leads } of this.cohorts.values()) {
      const choices = days.length + 1;
      for (let node = 0; node < cards.length; node += 1) {
        const here = cards[node] as number;
        if (here < negligible) continue;
        for (let at = 0; at < days.length; at += 1) {
          const count = here * (share[node * choices + at + 1] as number);
          if (count < negligible) continue;
          const day = days[at] as number;
          asked[day] = (asked[day] as number) + count;
          lattice.spread(
            reviewed,
            this.offset(stake, day),
            leads[at] as (typeof leads)[0],
            node,
            count,
          );
        }
      }
    }
    for (let stake = 0; stake < this.problem.stakes.length; stake += 1) this.#followNodes(stake);
  }

  #followNodes(stake: number): void {
    const { lattice, days, gaps, choices, share, reviewed, asked } = this;
    const { size } = lattice;
    const leads = gaps.map((gap) => lattice.leads(gap));
    for (let day = 0; day < days; day += 1) {
      const fitting = gaps.filter((gap) => day + gap < days).length;
      const offset = this.offset(stake, day);
      for (let node = 0; node < size; node += 1) {
        const here = reviewed[offset + node] as number;
        if (here < negligible) continue;
        for (let at = 0; at < fitting; at += 1) {
          const count = here * (share[(offset + node) * choices + at + 1] as number);
          if (count < negligible) continue;
          const gap = gaps[at] as number;
          asked[day + gap] = (asked[day + gap] as number) + count;
          lattice.spread(
            reviewed,
            offset + gap * size,
            leads[at] as (typeof leads)[0],
            node,
            count,
          );
        }
      }
    }
  }

  #passedGoals(): Float64Array {
    const { lattice, days, gaps, choices } = this;
    const { stakes, goals, dynamics } = this.problem;
    const { rows } = lattice;
    const passed = new Float64Array(stakes.length * days * choices * rows);
    for (const [at, goal] of goals.entries()) {
      for (let day = 0; day < Math.min(days, goal.day); day += 1) {
        // The goal is passed by the first choice, which is never, and by each gap that leads to its day or beyond.
        const passing = Array.from({ length: choices }, (_, choice) => choice).filter(
          (choice) => choice === 0 || day + (gaps[choice - 1] as number) >= goal.day,
        );
        for (let row = 0; row < rows; row += 1) {
          const recall = dynamics.recall(goal.day - day + goal.later, lattice.stability(row));
          for (const [stake, weights] of stakes.entries()) {
            for (const choice of passing) {
              const entry = ((stake * days + day) * choices + choice) * rows + row;
              passed[entry] = (passed[entry] as number) + (weights[at] ?? 0) * recall;
            }
          }
        }
      }
    }
    return passed;
  }
}

/** By how much the second choice (a review today) is better than the best of the others. */
function advantage(worth: Float64Array, count: number): number {
  let other = worth[0] as number;
  for (let choice = 2; choice < count; choice += 1)
    other = Math.max(other, worth[choice] as number);
  return (worth[1] as number) - other;
}

/** Shares a card among its choices, from `offset` on; returns what it is worth. */
function choose(
  worth: Float64Array,
  count: number,
  temperature: number,
  share: Float32Array | Float64Array,
  offset: number,
): number {
  let most = worth[0] as number;
  for (let choice = 1; choice < count; choice += 1) most = Math.max(most, worth[choice] as number);
  // Without a temperature the best takes all; should two be equal, both are as good.
  const scale = Math.max(temperature, 1e-9);
  let sum = 0;
  for (let choice = 0; choice < count; choice += 1) {
    const distance = ((worth[choice] as number) - most) / scale;
    const part = distance < -20 ? 0 : Math.exp(distance);
    share[offset + choice] = part;
    sum += part;
  }
  for (let choice = 0; choice < count; choice += 1)
    share[offset + choice] = (share[offset + choice] as number) / sum;
  return most + temperature * Math.log(sum);
}
