import { setTimeout as delay } from "node:timers/promises";
import { idle, middleOf, takeTimes } from "./probes.mjs";

/** So long a person looks at least. Sooner the app takes a tap for the second half of a double tap. */
const lookMs = 400;

/**
 * Taps as a finger does, when the page is at rest, and waits until some selectors match something that was painted.
 *
 * @returns {Promise<number[]>} the milliseconds from the tap to each
 */
export async function tap(page, on, ...until) {
  await delay(lookMs);
  await page.evaluate(idle);
  const where = await page.evaluate(middleOf, on);
  await page.evaluate(takeTimes, "click", until);
  const mouse = { ...where, button: "left", clickCount: 1 };
  // Neither waits for the other: the page may be slow to answer.
  await Promise.all([
    page.send("Input.dispatchMouseEvent", { ...mouse, type: "mousePressed" }),
    page.send("Input.dispatchMouseEvent", { ...mouse, type: "mouseReleased" }),
  ]);
  return page.evaluate(() => globalThis.timesTaken);
}

/** Types a character into what has the focus, when the page is at rest; the same is waited for, and given. */
export async function type(page, text, ...until) {
  await page.evaluate(idle);
  await page.evaluate(takeTimes, "keydown", until);
  await Promise.all([
    page.send("Input.dispatchKeyEvent", { type: "keyDown", text, key: text }),
    page.send("Input.dispatchKeyEvent", { type: "keyUp", key: text }),
  ]);
  return page.evaluate(() => globalThis.timesTaken);
}
