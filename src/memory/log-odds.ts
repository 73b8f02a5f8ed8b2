export const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

export const fromLogOdds = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** So sure that a shift still moves it. */
const surest = 0.999;

/** A probability, 0 to 1, moved by a shift in log-odds. */
export const shifted = (probability: number, shift: number): number =>
  fromLogOdds(logOdds(Math.min(surest, probability)) + shift);
