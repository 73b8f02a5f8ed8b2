/** What follows a finger by itself. Boxes to be ticked do not. */
const ownGround =
  "input:not([type=checkbox], [type=radio]), select, textarea, audio, video, [role=slider], [contenteditable], .rich-text-scroll";

/** What is tapped for itself. Between things to be put in order a finger lands that meant one of them. */
const ownTap = `a, button, input, label, summary, ${ownGround}, .ordering`;

/** At the edges phones have swipes of their own, which lead back. In CSS pixels. */
const edgePx = 24;

/** Whether a swipe may begin where a finger was put down. A mouse selects text there. */
export const canBeSwiped = ({ target, pointerType, clientX }: PointerEvent): boolean =>
  pointerType !== "mouse" &&
  clientX >= edgePx &&
  clientX <= window.innerWidth - edgePx &&
  !isWithin(target, ownGround) &&
  !isTextSelected();

/** Whether a tap there means the card as a whole. */
export const meansCard = (target: EventTarget | null): boolean => !isWithin(target, ownTap);

export const isTextSelected = (): boolean => getSelection()?.isCollapsed === false;

const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/**
 * How the page stands to a swipe upwards. It is free where nothing can be scrolled; at the end of a long card the browser keeps the
 * way back only, where it can be told to; within one all is scrolling.
 */
type Reach = "free" | "end" | "within";

export function reachOf(): Reach {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  // A pixel is lost by rounding.
  if (scrollHeight <= clientHeight + 1) return "free";
  const isAtEnd = scrollTop + clientHeight >= scrollHeight - 1;
  return isAtEnd && CSS.supports("touch-action", "pan-up") ? "end" : "within";
}

/** Keeps the reach written on an element, since the browser has to know before a finger is put down. Returns what ends it. */
export function markReach(element: HTMLElement): () => void {
  const mark = () => {
    element.dataset.reach = reachOf();
  };
  mark();
  const observer = new ResizeObserver(mark);
  observer.observe(element);
  addEventListener("resize", mark);
  addEventListener("scroll", mark, { passive: true });
  return () => {
    observer.disconnect();
    removeEventListener("resize", mark);
    removeEventListener("scroll", mark);
  };
}
