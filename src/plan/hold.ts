import type { Dynamics } from "#memory/dynamics.ts";

/** One review of a card that had been reviewed on an earlier day, and whether it was recalled. */
export type Recalled = {
  readonly elapsedDays: number;
  /** The stability that the scheduler gave the card before. */
  readonly stability: number;
  readonly recalled: boolean;
};

/**
 * How long a person's memories hold, as a factor on the stabilities that the scheduler gives their cards: its natural
 * logarithm, in expectation, and the standard deviation of that.
 */
export type Hold = { readonly log: number; readonly deviation: number };

/** Before a person has reviewed anything: people differ about so much (the spread that the benchmark's learners have). */
export const assumedHold: Hold = { log: 0, deviation: 0.38 };

/** Beyond this, what is known from reviews is not taken to be any surer: the factor is only one way in which people differ. */
const surest = 0.36;
const steps = 61;
const reach = 3;

/** The factor after a person's reviews: Bayes' rule over a row of factors, with the assumed one as the prior. */
export function holdOf(reviews: readonly Recalled[], dynamics: Dynamics): Hold {
  const logs = Array.from(
    { length: steps },
    (_, at) => assumedHold.deviation * reach * ((2 * at) / (steps - 1) - 1),
  );
  const likelihoods = logs.map((log) => {
    let sum = -0.5 * (log / assumedHold.deviation) ** 2;
    for (const { elapsedDays, stability, recalled } of reviews) {
      const recall = dynamics.recall(elapsedDays, stability * Math.exp(log));
      sum += Math.log(Math.max(1e-6, recalled ? recall : 1 - recall));
    }
    return sum;
  });
  const most = Math.max(...likelihoods);
  const weights = likelihoods.map((likelihood) => Math.exp(likelihood - most));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (log: number) => number) =>
    logs.reduce((sum, log, at) => sum + of(log) * (weights[at] as number), 0) / all;
  const log = mean((each) => each);
  const deviation = Math.sqrt(mean((each) => (each - log) ** 2));
  return { log, deviation: Math.max(surest, deviation) };
}

/**
 * The dynamics of a person whose memories hold by a factor longer. Stabilities stay those of the scheduler, which knows
 * nothing of the factor; what changes is how likely recall is.
 */
export const withHold = (dynamics: Dynamics, log: number): Dynamics => {
  const factor = Math.exp(log);
  return {
    ...dynamics,
    recall: (elapsedDays, stability) => dynamics.recall(elapsedDays, stability * factor),
  };
};
