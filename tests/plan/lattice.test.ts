import fc from "fast-check";
import { expect, it } from "vitest";
import { ratings } from "#model/review.ts";
import { Lattice } from "#plan/lattice.ts";
import { assumedOdds } from "#plan/odds.ts";
import { scheduler } from "#plan/readiness.ts";

const odds = assumedOdds();
const lattice = new Lattice(scheduler, odds, 24, 6);
const nodes = Array.from({ length: lattice.size }, (_, node) => ({
  stability: lattice.stability(Math.floor(node / lattice.columns)),
  difficulty: 1 + (9 * (node % lattice.columns)) / (lattice.columns - 1),
}));

type Plane = { level: number; byLog: number; byDifficulty: number };
type Point = { stability: number; difficulty: number };

/** A table that is linear in the logarithm of stability and in difficulty. */
const on = ({ level, byLog, byDifficulty }: Plane, { stability, difficulty }: Point): number =>
  level + byLog * Math.log(stability) + byDifficulty * difficulty;
const tableOf = (plane: Plane) => Float64Array.from(nodes, (node) => on(plane, node));

const anyNumber = fc.double({ min: -2, max: 2, noNaN: true });
const anyPlane = fc.record({ level: anyNumber, byLog: anyNumber, byDifficulty: anyNumber });
/** A strength within the lattice: 0.05 to 2,000 days. */
const anyInside = fc.record({
  stability: fc
    .double({ min: Math.log(0.05), max: Math.log(2_000), noNaN: true })
    .map((log) => Math.exp(log)),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
});
const anyNode = fc.nat({ max: lattice.size - 1 });
const anyGap = fc.integer({ min: 1, max: 40 });

it("reaches from about an hour to years", () => {
  expect(lattice.stability(0)).toBeCloseTo(0.05, 12);
  expect(lattice.stability(lattice.rows - 1)).toBeCloseTo(2_000, 8);
});

it("knows a linear table exactly at every strength inside", () => {
  fc.assert(
    fc.property(anyPlane, anyInside, (plane, strength) => {
      const value = lattice.expected(tableOf(plane), 0, lattice.place(strength), 0);
      expect(value).toBeCloseTo(on(plane, strength), 9);
    }),
  );
});

it("takes what lies beyond its edge to lie on it", () => {
  const plane = { level: 1, byLog: 0.5, byDifficulty: -0.1 };
  const at = (strength: Point) => lattice.expected(tableOf(plane), 0, lattice.place(strength), 0);
  expect(at({ stability: 36_500, difficulty: 5 })).toBeCloseTo(
    on(plane, { stability: 2_000, difficulty: 5 }),
    9,
  );
  expect(at({ stability: 0.001, difficulty: 5 })).toBeCloseTo(
    on(plane, { stability: 0.05, difficulty: 5 }),
    9,
  );
});

it("leads from a node to what FSRS says of each rating, by the chance of the rating", () => {
  fc.assert(
    fc.property(anyPlane, anyNode, anyGap, (plane, node, gap) => {
      const before = nodes[node] as Point;
      const recall = scheduler.recall(gap, before.stability);
      const expected = ratings.reduce((sum, rating) => {
        const chance = rating === "again" ? 1 - recall : recall * odds.recalled[rating];
        const stability = scheduler.nextStability(before, gap, rating);
        const after = {
          stability: Math.min(2_000, Math.max(0.05, stability)),
          difficulty: scheduler.nextDifficulty(before.difficulty, rating),
        };
        return sum + chance * on(plane, after);
      }, 0);
      expect(lattice.expected(tableOf(plane), 0, lattice.leads(gap), node)).toBeCloseTo(
        expected,
        8,
      );
    }),
  );
});

it("leads from the first review to the strengths that FSRS begins with", () => {
  const plane = { level: 0, byLog: 1, byDifficulty: 0 };
  // The logarithms of w0 to w3, by the chance of each rating where 35 % are known.
  const expected =
    0.65 * Math.log(0.212) +
    0.35 * (0.124 * Math.log(1.2931) + 0.651 * Math.log(2.3065) + 0.225 * Math.log(8.2956));
  expect(lattice.expected(tableOf(plane), 0, lattice.first, 0)).toBeCloseTo(expected, 9);
});

it("weighs the nodes of every lead to one in all, none less than nothing", () => {
  fc.assert(
    fc.property(anyGap, anyNode, (gap, node) => {
      const weights = [...lattice.leads(gap).weights.slice(16 * node, 16 * node + 16)];
      for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }),
  );
});

it("spreads an amount over a table without losing any of it", () => {
  fc.assert(
    fc.property(
      anyGap,
      anyNode,
      fc.double({ min: 0, max: 500, noNaN: true }),
      (gap, node, amount) => {
        const table = new Float64Array(2 * lattice.size).fill(1);
        lattice.spread(table, lattice.size, lattice.leads(gap), node, amount);
        const sumOf = (part: Float64Array) => part.reduce((sum, each) => sum + each, 0);
        expect(sumOf(table.slice(0, lattice.size))).toBe(lattice.size);
        expect(sumOf(table.slice(lattice.size))).toBeCloseTo(lattice.size + amount, 8);
      },
    ),
  );
});

it("spreads to the nodes that it expects from, by the same weights", () => {
  fc.assert(
    fc.property(anyPlane, anyGap, anyNode, (plane, gap, node) => {
      const reached = new Float64Array(lattice.size);
      lattice.spread(reached, 0, lattice.leads(gap), node, 1);
      const table = tableOf(plane);
      const sum = reached.reduce((all, part, at) => all + part * (table[at] as number), 0);
      expect(lattice.expected(table, 0, lattice.leads(gap), node)).toBeCloseTo(sum, 9);
    }),
  );
});
