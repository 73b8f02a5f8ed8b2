import fc from "fast-check";
import { expect, it } from "vitest";
import { addedTo, emptyTally, entriesOf } from "#model/tally.ts";

it("counts by key, the lowest first, and forgets what counts nothing", () => {
  const tally = addedTo(emptyTally, [
    [7, 2],
    [3, 1],
    [7, 1],
    [5, 4],
  ]);
  expect([...entriesOf(tally)]).toEqual([
    [3, 1],
    [5, 4],
    [7, 3],
  ]);
  expect([...entriesOf(addedTo(tally, [[5, -4]]))]).toEqual([
    [3, 1],
    [7, 3],
  ]);
});

it("is the same, whatever the order and the steps in which it was counted", () => {
  const changes = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: -3, max: 3 })));
  fc.assert(
    fc.property(changes, fc.nat(), (all, at) => {
      const cut = at % (all.length + 1);
      const inSteps = addedTo(addedTo(emptyTally, all.slice(cut)), all.slice(0, cut));
      expect(inSteps).toEqual(addedTo(emptyTally, all));
    }),
  );
});
