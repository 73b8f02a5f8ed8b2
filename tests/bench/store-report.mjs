/** Prints the middle and the longest of some times in milliseconds; of many, the 95th of a hundred too. */
export function reportTimes(what, times) {
  const p95 = times.length < 20 ? "" : `, p95 ${quantile(times, 0.95).toFixed(0)}`;
  console.log(
    `${what}: median ${medianOf(times).toFixed(0)} ms${p95}, longest ${quantile(times, 1).toFixed(0)} (${times.length} times)`,
  );
}

export const medianOf = (times) => quantile(times, 0.5);

function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
