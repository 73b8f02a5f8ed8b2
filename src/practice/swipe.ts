/** How far a finger has come since it was put down, in CSS pixels: x towards the end of a line, y down the page. */
export type Stroke = { readonly x: number; readonly y: number };

/** Where a finger was at a time, in milliseconds. */
export type Spot = Stroke & { readonly at: number };

/** What a swipe does: it shows the answer, or rates it. */
export type Swipe = "reveal" | "again" | "good";

/** The way that a stroke takes. It keeps to it, however the finger goes on. */
export type Way = "across" | "up";

/** What a stroke on its way does, and whether it does it when the finger is lifted now. */
export type Pull = { readonly swipe: Swipe; readonly travelPx: number; readonly isEnough: boolean };

/** Nearer than this a finger has only been put down. */
const tapPx = 10;

/** A swipe is this much longer than it is wide: 34° at most. What is steeper scrolls, and what lies between is nothing. */
const slender = 1.5;

/** So much of the card, and at most so many pixels, so that a thumb gets there on a tablet too. */
const enough = { across: { share: 0.3, mostPx: 120 }, up: { share: 0.15, mostPx: 96 } };

/** A quick stroke need not be as long. It has a length all the same, so that no tremor rates a card. */
const flick = { leastPx: 48, pxPerMs: 0.5, withinMs: 80 };

/**
 * Tells which way a stroke goes: up to an answer that is not shown yet, across to a rating once it is. Null as long as it may
 * be a tap, and "elsewhere" where it is none of ours, as when somebody scrolls.
 */
export function wayOf({ x, y }: Stroke, isRevealed: boolean): Way | "elsewhere" | null {
  const [across, along] = [Math.abs(x), Math.abs(y)];
  if (Math.max(across, along) < tapPx) return null;
  if (isRevealed) return across >= slender * along ? "across" : "elsewhere";
  return y < 0 && along >= slender * across ? "up" : "elsewhere";
}

/**
 * What a stroke has come to. Again is towards the start of a line and Good towards its end, as their buttons are: in a layout
 * from right to left a swipe to the right is Again.
 *
 * @param extentPx how wide the card is, or how high the window, in CSS pixels
 */
export function pullOf(way: Way, { x, y }: Stroke, extentPx: number): Pull {
  const { share, mostPx } = enough[way];
  const travelPx = way === "up" ? Math.max(0, -y) : Math.abs(x);
  return {
    swipe: way === "up" ? "reveal" : x < 0 ? "again" : "good",
    travelPx,
    isEnough: travelPx >= Math.min(share * extentPx, mostPx),
  };
}

/**
 * What is done when the finger is lifted: what the pull says, or what a quick stroke in its direction says sooner. Null for
 * nothing. One who goes back before lifting the finger has thought better of it.
 *
 * @param path where the finger was, from where it was put down to where it was lifted
 */
export function swipeOf(way: Way, path: readonly Spot[], extentPx: number): Swipe | null {
  const end = path.at(-1);
  if (!end) return null;
  const { swipe, travelPx, isEnough } = pullOf(way, end, extentPx);
  const isFlick = travelPx >= flick.leastPx && speedOf(way, path) >= flick.pxPerMs;
  return isEnough || isFlick ? swipe : null;
}

/** How fast the finger went of late, in CSS pixels a millisecond: 0 where it was farther away before. */
function speedOf(way: Way, path: readonly Spot[]): number {
  const end = path.at(-1);
  const since = path.find(({ at }) => end && end.at - at <= flick.withinMs);
  if (!end || !since || end.at <= since.at) return 0;
  const along = ({ x, y }: Stroke) => (way === "up" ? -y : x * Math.sign(end.x));
  const farthest = Math.max(...path.map(along));
  return along(end) < farthest ? 0 : (along(end) - along(since)) / (end.at - since.at);
}
