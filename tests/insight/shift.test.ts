import { expect, it } from "vitest";
import { addLikelihood, chancesOf, noLikelihood, posteriorOf } from "#insight/shift.ts";

it("without any record the shift is what the prior says", () => {
  // A t-distribution with four degrees of freedom has 95 % of its mass below 2.132 scales.
  const { mean, estimate } = posteriorOf(noLikelihood(), { middle: 0.2, scale: 0.35 });
  expect(mean).toBeCloseTo(0.2, 2);
  expect(estimate.middle).toBeCloseTo(0.2, 2);
  expect(estimate.low).toBeCloseTo(0.2 - 2.132 * 0.35, 1);
  expect(estimate.high).toBeCloseTo(0.2 + 2.132 * 0.35, 1);
});

it("a record outweighs the prior in the end: of 2,000 answers three in four were said where nine in ten were expected", () => {
  const likelihood = noLikelihood();
  addLikelihood(likelihood, chancesOf(0.9), { reviews: 2_000, said: 1_500 });
  // log(0.75 / 0.25) - log(0.9 / 0.1) = 1.0986 - 2.1972 = -1.0986
  const { mean, deviation } = posteriorOf(likelihood, { middle: 0, scale: 0.35 });
  expect(mean).toBeCloseTo(-1.0986, 1);
  // 1 / √(2000 × 0.75 × 0.25) = 0.052
  expect(deviation).toBeCloseTo(0.052, 2);
});

it("half an answer counts as half a recall", () => {
  const [halves, wholes] = [noLikelihood(), noLikelihood()];
  addLikelihood(halves, chancesOf(0.8), { reviews: 2, said: 0.5 + 0.5 });
  addLikelihood(wholes, chancesOf(0.8), { reviews: 2, said: 1 + 0 });
  expect(halves).toEqual(wholes);
  // Without a shift: log 0.8 + log 0.2 = -0.2231 - 1.6094
  expect(halves[(halves.length - 1) / 2]).toBeCloseTo(-1.8326, 4);
});
