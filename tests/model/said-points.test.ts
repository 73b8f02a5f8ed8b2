import { describe, expect, it } from "vitest";
import { nextSaid, type SaidPoints, timesMissed } from "#model/said-points.ts";

const saidIn = (...reviews: (readonly [hit: number[], of: number])[]) =>
  reviews.reduce<readonly SaidPoints[]>(
    (said, [pointsHit, pointsTotal]) => nextSaid(said, { pointsHit, pointsTotal }),
    [],
  );

describe("what was said of a card", () => {
  it("tells how often each point was missed", () => {
    const said = saidIn([[0, 1], 3], [[0], 3], [[0, 2], 3]);
    expect(timesMissed(said)).toEqual([0, 2, 2]);
  });

  it("is of its last six reviews", () => {
    const missed: readonly [number[], number] = [[0], 2];
    const said: readonly [number[], number] = [[0, 1], 2];
    expect(timesMissed(saidIn(missed, missed, missed, said, said, said, said))).toEqual([0, 2]);
  });

  it("leaves out reviews in which nothing was ticked, and answers of a single point", () => {
    expect(saidIn([[], 3], [[0], 1])).toEqual([]);
  });

  it("begins anew when the answer has another number of points", () => {
    expect(timesMissed(saidIn([[0], 3], [[0], 3], [[0], 2]))).toEqual([0, 1]);
  });
});
