import { pullOf, type Spot, type Swipe, swipeOf, type Way, wayOf } from "#app/swipe.ts";
import { drawPull, letGo, lie } from "./card-pull.ts";
import { canBeSwiped, reachOf } from "./swipe-ground.ts";

export type SwipeActs = {
  readonly isRevealed: () => boolean;
  /** Does what was swiped; settles when it is done, or could not be. */
  readonly onSwipe: (swipe: Swipe) => Promise<void>;
  /** The finger has come far enough. */
  readonly onEnough: () => void;
};

/** A finger on the card, once it moves. */
type Hold = {
  readonly pointer: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly path: Spot[];
  way: Way | null;
  isEnough: boolean;
};

/**
 * The swipes of a finger or a pen over a card. What is none (scrolling, two fingers, a long press, a mouse) is the browser's, as the
 * `touch-action` of the card has it: it then takes the finger away with a `pointercancel`.
 */
export class Swiping {
  readonly #stage: HTMLElement;
  readonly #acts: SwipeActs;
  #hold: Hold | null = null;
  /** What was swiped is being done: till then a swipe means nothing. */
  #isDoing = false;

  /** @param stage what holds the card, and stays where it is */
  constructor(stage: HTMLElement, acts: SwipeActs) {
    this.#stage = stage;
    this.#acts = acts;
  }

  /** Returns what ends it. */
  listen(): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    this.#stage.addEventListener("pointerdown", this.#onDown, { signal });
    this.#stage.addEventListener("pointermove", this.#onMove, { signal });
    this.#stage.addEventListener("pointerup", this.#onUp, { signal });
    this.#stage.addEventListener("pointercancel", this.#giveUp, { signal });
    return () => ending.abort();
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#giveUp();
    // Whoever puts down a second finger zooms.
    if (!event.isPrimary || this.#isDoing || !canBeSwiped(event)) return;
    const { pointerId: pointer, clientX: x, clientY: y, timeStamp: at } = event;
    this.#hold = {
      pointer,
      from: { x, y },
      path: [{ x: 0, y: 0, at }],
      way: null,
      isEnough: false,
    };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const hold = this.#hold;
    if (event.pointerId !== hold?.pointer) return;
    const spot = this.#follow(hold, event);
    hold.way ??= this.#wayOf(hold, spot);
    if (!hold.way) return;
    const pull = pullOf(hold.way, spot, this.#extent(hold.way));
    if (pull.isEnough && !hold.isEnough) this.#acts.onEnough();
    hold.isEnough = pull.isEnough;
    drawPull(this.#stage, hold.way, event.clientX - hold.from.x, pull);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const hold = this.#hold;
    if (event.pointerId !== hold?.pointer) return;
    this.#hold = null;
    if (!hold.way) return;
    this.#follow(hold, event);
    const swipe = swipeOf(hold.way, hold.path, this.#extent(hold.way));
    if (swipe === "again" || swipe === "good") letGo(this.#stage, event.clientX - hold.from.x);
    else lie(this.#stage);
    if (swipe) void this.#do(swipe);
  };

  readonly #giveUp = (): void => {
    if (this.#hold?.way) lie(this.#stage);
    this.#hold = null;
  };

  async #do(swipe: Swipe): Promise<void> {
    this.#isDoing = true;
    try {
      await this.#acts.onSwipe(swipe);
    } finally {
      this.#isDoing = false;
      // It could not be saved, and the card is still there.
      lie(this.#stage);
    }
  }

  /** The way that a finger has taken, if any. One that is on none of ours is left alone. */
  #wayOf({ pointer }: Hold, spot: Spot): Way | null {
    const way = wayOf(spot, this.#acts.isRevealed());
    if (way === "elsewhere" || (way === "up" && reachOf() === "within")) {
      this.#hold = null;
      return null;
    }
    if (way) this.#stage.setPointerCapture(pointer);
    return way;
  }

  #follow({ from, path }: Hold, { clientX, clientY, timeStamp }: PointerEvent): Spot {
    const isRightToLeft = getComputedStyle(this.#stage).direction === "rtl";
    const x = (clientX - from.x) * (isRightToLeft ? -1 : 1);
    const spot: Spot = { x, y: clientY - from.y, at: timeStamp };
    path.push(spot);
    return spot;
  }

  #extent(way: Way): number {
    return way === "up" ? window.innerHeight : this.#stage.clientWidth;
  }
}
