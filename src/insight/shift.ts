import { fromLogOdds, logOdds } from "#memory/log-odds.ts";

/** Reviews of which the same was expected, and the sum of the parts that were said, 0 to 1 each. */
export type Said = { reviews: number; said: number };

/** A row of beliefs on one number: how probable each step of it is, as a logarithm up to a constant. */
export type Likelihood = Float64Array;

/** A number in the middle, and the ends of a range that holds it in 9 of 10 cases. */
export type Estimate = { readonly low: number; readonly middle: number; readonly high: number };

// A shift in log-odds between what the scheduler expects and what a person says.
const freedom = 4;
const reach = 3;
const steps = 121;
const width = (2 * reach) / (steps - 1);
const shifts = Array.from({ length: steps }, (_, at) => reach * ((2 * at) / (steps - 1) - 1));

/** For each shift the logarithms of how likely a point is then said, and missed. */
export type Chances = { readonly said: readonly number[]; readonly missed: readonly number[] };

export const chancesOf = (expected: number): Chances => {
  const chances = shifts.map((shift) => fromLogOdds(logOdds(expected) + shift));
  return {
    said: chances.map((chance) => Math.log(chance)),
    missed: chances.map((chance) => Math.log(1 - chance)),
  };
};

/**
 * Adds how well each shift explains what was said in some reviews, given what it makes of their chances. Each part of an answer
 * that was said counts as that part of a recall (a binomial likelihood with fractions, Papke and Wooldridge 1996).
 */
export function addLikelihood(to: Likelihood, chances: Chances, { reviews, said }: Said): void {
  if (reviews === 0) return;
  for (let at = 0; at < steps; at += 1) {
    to[at] =
      (to[at] as number) +
      said * (chances.said[at] as number) +
      (reviews - said) * (chances.missed[at] as number);
  }
}

export const noLikelihood = (): Likelihood => new Float64Array(steps);

/** What several records say together. */
export function sumOf(likelihoods: readonly Likelihood[]): Likelihood {
  const sum = noLikelihood();
  for (const each of likelihoods) {
    for (let at = 0; at < steps; at += 1) sum[at] = (sum[at] as number) + (each[at] as number);
  }
  return sum;
}

/** What they say without one of them. */
export const minus = (all: Likelihood, own: Likelihood): Likelihood =>
  all.map((log, at) => log - (own[at] as number));

/**
 * What a record makes so many times less likely, as a logarithm, stays out of the question under any prior, and is not
 * reckoned: there are hundreds of topics, and most have told a lot.
 */
const outOfQuestion = 60;

/**
 * What is believed of the shift, by Bayes' rule. The prior is a t-distribution with four degrees of freedom rather than a
 * normal one: most topics differ little, a few differ a lot, and those must not be shrunk away.
 */
export function posteriorOf(
  likelihood: Likelihood,
  prior: { readonly middle: number; readonly scale: number },
): { readonly mean: number; readonly deviation: number; readonly estimate: Estimate } {
  const likeliest = likelihood.reduce((most, log) => Math.max(most, log));
  const weights = new Float64Array(steps);
  let [all, sum, squares] = [0, 0, 0];
  for (let at = 0; at < steps; at += 1) {
    const log = (likelihood[at] as number) - likeliest;
    if (log < -outOfQuestion) continue;
    const shift = shifts[at] as number;
    const far = (shift - prior.middle) / prior.scale;
    const weight = Math.exp(log - ((freedom + 1) / 2) * Math.log1p(far ** 2 / freedom));
    weights[at] = weight;
    all += weight;
    sum += weight * shift;
    squares += weight * shift ** 2;
  }
  const mean = sum / all;
  return {
    mean,
    deviation: Math.sqrt(Math.max(0, squares / all - mean ** 2)),
    estimate: {
      low: quantile(weights, 0.05 * all),
      middle: quantile(weights, 0.5 * all),
      high: quantile(weights, 0.95 * all),
    },
  };
}

/** The shift below which so much of the weight lies. */
function quantile(weights: Float64Array, below: number): number {
  let left = below;
  for (let at = 0; at < steps; at += 1) {
    const weight = weights[at] as number;
    if (left <= weight) return (shifts[at] as number) + (left / weight - 0.5) * width;
    left -= weight;
  }
  return reach;
}
