/** How a row is told: as it was at the large and the small collection, and whether that is as it should be. */

export const medianOf = (values) => quantile(values, 0.5);

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/**
 * Compares what was measured with what is asked for. Sizes, counts and ratios hold on any machine; times do not, so one that is
 * too long is only told.
 *
 * @param {{ p50?: number, p95?: number, max?: number, most?: number, least?: number, ratio?: number }} target times in
 *   the middle, in 95 of 100 cases and at worst; the highest or the lowest count; large to small
 * @returns {{ p50: number, p95: number, max: number, ratio: number | null, verdict: "ok" | "slow" | "MISSED" }}
 */
export function judged(target, large, small) {
  const [p50, p95, max] = [0.5, 0.95, 1].map((share) => quantile(large, share));
  const base = small.length > 0 ? medianOf(small) : 0;
  const ratio = base > 0 ? p50 / base : null;
  const isOver = (value, most) => most !== undefined && value !== null && value > most;
  const isMissed =
    isOver(ratio, target.ratio) || isOver(max, target.most) || quantile(large, 0) < target.least;
  const isSlow = isOver(p50, target.p50) || isOver(p95, target.p95) || isOver(max, target.max);
  return { p50, p95, max, ratio, verdict: isMissed ? "MISSED" : isSlow ? "slow" : "ok" };
}

const widths = [48, 9, 10, 10, 10, 10, 7, 32, 7];

export function line(...cells) {
  const texts = cells.map((cell, at) =>
    at === 0 || at === 1 || at >= 7 ? `${cell}`.padEnd(widths[at]) : `${cell}`.padStart(widths[at]),
  );
  console.log(texts.join("  ").trimEnd());
}

export const heading = () =>
  line("", "storage", "small p50", "p50", "p95", "longest", "ratio", "  target", "");

/** Prints a row, and gives its verdict. */
export function report(what, backEnd, { unit = "ms", target }, large, small) {
  const { p50, p95, max, ratio, verdict } = judged(target, large, small);
  const told = (value) => `${value.toFixed(unit === "MB" ? 1 : 0)}${unit && ` ${unit}`}`;
  const before = small.length > 0 ? told(medianOf(small)) : "";
  const times = [p50, p95, max].map(told);
  line(
    what,
    backEnd,
    before,
    ...times,
    ratio === null ? "" : ratio.toFixed(2),
    `  ${wordsOf(target, unit)}`,
    Object.keys(target).length > 0 ? verdict : "",
  );
  return verdict;
}

function wordsOf({ p50, p95, max, most, least, ratio }, unit) {
  const each = { p50, p95, "at most": max ?? most, "at least": least, ratio };
  return Object.entries(each)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      name === "ratio" ? `ratio ${value}` : `${name} ${value} ${unit}`.trim(),
    )
    .join(", ");
}
