/**
 * Counts from now on how long the main thread works, in time of the processor: what else the machine does leaves that alone, so it
 * can be compared where times cannot.
 */
export const countWork = (page) => page.send("Performance.enable", { timeDomain: "threadTicks" });

/** @returns {Promise<number>} milliseconds since the counting began in the page */
export async function workOf(page) {
  const { metrics } = await page.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
}
