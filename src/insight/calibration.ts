import { deviationsOf90, type ReviewsByClass, retentionWhere } from "./retention.ts";

/** Reviews of which about the same was expected. All but `reviews` are probabilities or shares, 0 to 1. */
export type CalibrationBand = {
  /** What was expected lies from here, included, to there, excluded. */
  readonly from: number;
  readonly to: number;
  /** The mean of what was expected. */
  readonly expected: number;
  readonly reviews: number;
  /** The share that was recalled, and the ends of a range that holds the true share in 9 of 10 cases. */
  readonly recalled: number;
  readonly low: number;
  readonly high: number;
};

export type Calibration = {
  readonly reviews: number;
  readonly expected: number;
  readonly recalled: number;
  readonly bands: readonly CalibrationBand[];
};

/** Below so many reviews there is no curve to draw. */
export const leastForCalibration = 50;

/** A band with fewer reviews says next to nothing, and is left out. */
export const leastPerBand = 8;

/** Each is an end of a level of expected recall, so that every level belongs wholly to one band. */
export const bandEdges: readonly number[] = [0, 0.5, 0.68, 0.8, 0.87, 0.925, 0.965, 1];

/**
 * Whether what the scheduler expected came true: the mean of what it expected of reviews beside the share that was recalled,
 * of all of them and in bands of about the same expectation. Reviews of which nothing was expected (a card's first one, and
 * those on one day with its last) do not count. Without any review both shares are 0.
 */
export function calibrationOf(classes: ReviewsByClass): Calibration {
  const within = (from: number, to: number) => {
    const inside = classes.filter(([{ expected }]) => isWithin(expected, from, to));
    const { reviews, recalled } = retentionWhere(inside, () => true);
    const expected = inside.reduce((sum, [each, count]) => sum + (each.expected ?? 0) * count, 0);
    const share = (part: number) => (reviews === 0 ? 0 : part / reviews);
    return { reviews, expected: share(expected), recalled: share(recalled) };
  };
  const bands = bandEdges.slice(1).map((to, at) => {
    const from = bandEdges[at] as number;
    return { from, to, ...within(from, to) };
  });
  return {
    ...within(0, 1),
    bands: bands
      .filter(({ reviews }) => reviews >= leastPerBand)
      .map((band) => ({ ...band, ...rangeOf(band.recalled, band.reviews) })),
  };
}

const isWithin = (expected: number | null, from: number, to: number): boolean =>
  expected !== null && expected >= from && expected < to;

/**
 * The range that holds the true share in 9 of 10 cases: Wilson's interval, which stays true where reviews are few and nearly
 * all of them were recalled.
 * Wilson 1927, doi:10.1080/01621459.1927.10502953; Brown, Cai and DasGupta 2001, doi:10.1214/ss/1009213286
 */
export function rangeOf(
  share: number,
  reviews: number,
): { readonly low: number; readonly high: number } {
  const extra = deviationsOf90 ** 2;
  const middle = (share * reviews + extra / 2) / (reviews + extra);
  const half =
    (deviationsOf90 / (reviews + extra)) * Math.sqrt(reviews * share * (1 - share) + extra / 4);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
