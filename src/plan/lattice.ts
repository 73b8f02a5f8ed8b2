import type { Dynamics, Strength } from "#memory/dynamics.ts";
import { type Rating, ratings } from "#model/review.ts";
import type { RatingOdds } from "./odds.ts";

/**
 * Where reviews lead: for each of the four ratings the node below the strength that follows, and by how much that node
 * and its three neighbours count, times the chance of the rating.
 */
export type Leads = { readonly nodes: Int32Array; readonly weights: Float64Array };

const leastStability = 0.05;
const mostStability = 2_000;
const logRange = Math.log(mostStability / leastStability);

/**
 * The strengths that a card may have, as a lattice: `rows` stabilities, evenly spaced by their logarithm from an hour to
 * years, and `columns` difficulties. A table over it has one value a node, row by row; what lies between nodes is
 * weighed between the four around it, and what lies beyond the edge is taken to lie on it.
 */
export class Lattice {
  readonly rows: number;
  readonly columns: number;
  /** How many nodes there are. */
  readonly size: number;
  /** The stability of each row. */
  readonly stabilities: readonly number[];
  readonly dynamics: Dynamics;
  readonly odds: RatingOdds;
  /** Where the first review of a card leads: lead 0. */
  readonly first: Leads;
  readonly #leads = new Map<number, Leads>();
  /** The same for each rating as if it were sure: it is the same for all people, so their lattices share it. */
  readonly #outcomes: Map<number, Leads>;

  constructor(
    dynamics: Dynamics,
    odds: RatingOdds,
    rows: number,
    columns: number,
    outcomes = new Map<number, Leads>(),
  ) {
    this.#outcomes = outcomes;
    this.dynamics = dynamics;
    this.odds = odds;
    this.rows = rows;
    this.columns = columns;
    this.size = rows * columns;
    this.stabilities = Array.from(
      { length: rows },
      (_, row) => leastStability * Math.exp((logRange * row) / (rows - 1)),
    );
    this.first = emptyLeads(1);
    for (const [at, rating] of ratings.entries())
      this.#setOutcome(this.first, at, odds.first[rating], dynamics.first(rating));
  }

  /** The same lattice for a person of whom the scheduler thinks alike, but who recalls and rates in another way. */
  of(recall: Dynamics["recall"], odds: RatingOdds): Lattice {
    const { dynamics, rows, columns } = this;
    return new Lattice({ ...dynamics, recall }, odds, rows, columns, this.#outcomes);
  }

  stability(row: number): number {
    return this.stabilities[row] as number;
  }

  /** Where a review leads that comes `gap` study days (at least 1) after the last: one lead a node. */
  leads(gap: number): Leads {
    const known = this.#leads.get(gap);
    if (known) return known;
    const { dynamics, odds, columns } = this;
    const { nodes, weights: sure } = this.#outcomesAfter(gap);
    const weights = new Float64Array(sure.length);
    for (let row = 0; row < this.rows; row += 1) {
      const recall = dynamics.recall(gap, this.stability(row));
      const chances = ratings.map((rating) => chanceOf(rating, recall, odds));
      const end = 16 * columns * (row + 1);
      for (let weight = 16 * columns * row; weight < end; weight += 1) {
        // Four weights a rating, and four ratings a node.
        const chance = chances[(weight >> 2) & 3] as number;
        weights[weight] = (sure[weight] as number) * chance;
      }
    }
    const leads = { nodes, weights };
    this.#leads.set(gap, leads);
    return leads;
  }

  #outcomesAfter(gap: number): Leads {
    const known = this.#outcomes.get(gap);
    if (known) return known;
    const outcomes = emptyLeads(this.size);
    const { dynamics, columns } = this;
    for (let node = 0; node < this.size; node += 1) {
      const before = {
        stability: this.stability(Math.floor(node / columns)),
        difficulty: 1 + (9 * (node % columns)) / (columns - 1),
      };
      for (const [at, rating] of ratings.entries()) {
        this.#setOutcome(outcomes, 4 * node + at, 1, {
          stability: dynamics.nextStability(before, gap, rating),
          difficulty: dynamics.nextDifficulty(before.difficulty, rating),
        });
      }
    }
    this.#outcomes.set(gap, outcomes);
    return outcomes;
  }

  /** A lead to one strength alone. */
  place(strength: Strength): Leads {
    const leads = emptyLeads(1);
    this.#setOutcome(leads, 0, 1, strength);
    return leads;
  }

  #setOutcome(
    { nodes, weights }: Leads,
    outcome: number,
    chance: number,
    strength: Strength,
  ): void {
    const { rows, columns } = this;
    const row = ((rows - 1) * Math.log(strength.stability / leastStability)) / logRange;
    const column = ((strength.difficulty - 1) / 9) * (columns - 1);
    const below = Math.min(rows - 2, Math.max(0, Math.floor(row)));
    const left = Math.min(columns - 2, Math.max(0, Math.floor(column)));
    const up = Math.min(1, Math.max(0, row - below));
    const right = Math.min(1, Math.max(0, column - left));
    nodes[outcome] = below * columns + left;
    weights[4 * outcome] = chance * (1 - up) * (1 - right);
    weights[4 * outcome + 1] = chance * (1 - up) * right;
    weights[4 * outcome + 2] = chance * up * (1 - right);
    weights[4 * outcome + 3] = chance * up * right;
  }

  /** What a table, from `offset` on, amounts to after the review of a lead. */
  expected(table: Float64Array, offset: number, { nodes, weights }: Leads, lead: number): number {
    const { columns } = this;
    let sum = 0;
    for (let outcome = 4 * lead; outcome < 4 * lead + 4; outcome += 1) {
      const at = offset + (nodes[outcome] as number);
      const weight = 4 * outcome;
      sum +=
        (table[at] as number) * (weights[weight] as number) +
        (table[at + 1] as number) * (weights[weight + 1] as number) +
        (table[at + columns] as number) * (weights[weight + 2] as number) +
        (table[at + columns + 1] as number) * (weights[weight + 3] as number);
    }
    return sum;
  }

  /** Adds an amount to a table, from `offset` on, shared out among what may follow from the review of a lead. */
  spread(
    table: Float64Array,
    offset: number,
    { nodes, weights }: Leads,
    lead: number,
    amount: number,
  ): void {
    const { columns } = this;
    for (let outcome = 4 * lead; outcome < 4 * lead + 4; outcome += 1) {
      const at = offset + (nodes[outcome] as number);
      const weight = 4 * outcome;
      table[at] = (table[at] as number) + amount * (weights[weight] as number);
      table[at + 1] = (table[at + 1] as number) + amount * (weights[weight + 1] as number);
      table[at + columns] =
        (table[at + columns] as number) + amount * (weights[weight + 2] as number);
      table[at + columns + 1] =
        (table[at + columns + 1] as number) + amount * (weights[weight + 3] as number);
    }
  }
}

const chanceOf = (rating: Rating, recall: number, odds: RatingOdds): number =>
  rating === "again" ? 1 - recall : recall * odds.recalled[rating];

const emptyLeads = (count: number): Leads => ({
  nodes: new Int32Array(4 * count),
  weights: new Float64Array(16 * count),
});
