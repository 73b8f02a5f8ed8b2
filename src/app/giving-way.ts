/** So long after a touch or a key the page is left alone: what a rating leads to is on the screen by then, and saved. */
const quietMs = 250;
/** Somebody who types without end keeps it from going on no longer than this. */
const mostMs = 1_000;

let touchedAt = Number.NEGATIVE_INFINITY;

/** Notes down that somebody has just touched the page, or pressed a key. */
export function noteTouch(): void {
  touchedAt = performance.now();
}

/**
 * Waits while somebody is using the page, for a second at most. Long work does so between its steps: a rating would wait for
 * each in the database, and on a phone for the processor.
 */
export async function giveWay(): Promise<void> {
  const begin = performance.now();
  for (let now = begin; now < Math.min(touchedAt + quietMs, begin + mostMs); ) {
    await new Promise((resolve) => setTimeout(resolve, quietMs / 10));
    now = performance.now();
  }
}
