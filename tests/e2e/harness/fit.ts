import type { Page } from "playwright-core";

/** What the page has to touch that is smaller than a fingertip, 44 pixels in either direction. Links within a sentence are exempt. */
export const tooSmallToTouch = (page: Page): Promise<string[]> => page.evaluate(findTooSmall);

/** By how many pixels the page is wider than its window, and what reaches out of it. */
export const sideways = (page: Page): Promise<string[]> => page.evaluate(findSideways);

/** What looks the same in forced colours whether it is chosen or not, and what has no edge. */
export const lostInForcedColours = (page: Page): Promise<string[]> => page.evaluate(findLost);

function findTooSmall(): string[] {
  const least = 44;
  const controls =
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [role^=menuitem]";
  /** Where a control is pressed that is not itself where it shows. */
  const around = (control: Element): Element =>
    control.closest("label, .slider-control") ?? control;
  const isWithinText = (control: Element): boolean => {
    if (control.tagName !== "A" || getComputedStyle(control).display !== "inline") return false;
    const own = control.textContent?.trim().length ?? 0;
    return (control.parentElement?.textContent?.trim().length ?? 0) > own;
  };
  const nameOf = (control: Element): string =>
    `${control.tagName.toLowerCase()}.${control.className} “${(control.textContent || control.getAttribute("aria-label") || control.id).trim().slice(0, 40)}”`;
  /** As far as one can go from the middle in both of two directions, and still press it. */
  const reach = (target: Element, x: number, y: number, [dx, dy]: [number, number]): number => {
    const isHit = (steps: number): boolean => {
      const at = document.elementFromPoint(x + steps * dx, y + steps * dy);
      return at !== null && (target.contains(at) || around(at) === target);
    };
    // A long list lets nothing be pressed while it scrolls.
    if (!isHit(0)) return dx === 1 ? target.clientWidth : target.clientHeight;
    let [from, to] = [0, 0];
    while (to < least && isHit(to + 1)) to += 1;
    while (from < least && isHit(-from - 1)) from += 1;
    return from + to + 1;
  };
  const found: string[] = [];
  const over = document.querySelector("[role=menu], [role=dialog], dialog:modal") ?? document;
  for (const control of over.querySelectorAll<HTMLElement>(controls)) {
    const isOff = control.matches(":disabled") || control.closest("[inert], [aria-hidden=true]");
    const target = around(control);
    if (isOff || !target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    if (isWithinText(control) || getComputedStyle(target).clipPath !== "none") continue;
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const middle = [x + width / 2, y + height / 2] as const;
    // While one selects, a box to be pressed lies over all of a hit.
    const box = document.elementFromPoint(...middle)?.closest("label");
    if (box && !target.contains(box) && box.getBoundingClientRect().height >= height) continue;
    const size = [reach(target, ...middle, [1, 0]), reach(target, ...middle, [0, 1])];
    if (size.some((length) => length < least))
      found.push(`${nameOf(control)}: ${size.join(" × ")}`);
  }
  return found;
}

function findSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOut = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
  };
  const out = [...document.querySelectorAll("body *")].filter(
    (element) => isOut(element) && ![...element.children].some(isOut),
  );
  return [
    `${scrollWidth - clientWidth} pixels`,
    ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
  ];
}

function findLost(): string[] {
  const found: string[] = [];
  const lookOf = (element: Element): string => {
    const { borderColor, borderWidth, backgroundColor, color, fontWeight, outline } =
      getComputedStyle(element);
    return [borderColor, borderWidth, backgroundColor, color, fontWeight, outline].join();
  };
  for (const chosen of document.querySelectorAll(
    ".segment:has(:checked), .row:has(:checked), .button[aria-pressed=true], .row[aria-pressed=true]",
  )) {
    const other = [...(chosen.parentElement?.children ?? [])].find(
      (each) =>
        each.className === chosen.className && !each.matches(":has(:checked), [aria-pressed=true]"),
    );
    if (other && lookOf(other) === lookOf(chosen))
      found.push(`as if not chosen: ${chosen.textContent}`);
  }
  // Behind words the system lays its own ground, where that is not forbidden.
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  for (const element of document.querySelectorAll("body *")) {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasWords || !element.checkVisibility()) continue;
    const { color, forcedColorAdjust } = getComputedStyle(element);
    if (color === ground && forcedColorAdjust === "auto")
      found.push(`words on their own colour: ${element.textContent?.slice(0, 40)}`);
  }
  for (const control of document.querySelectorAll(".button, .field")) {
    if (!control.checkVisibility()) continue;
    const { borderTopWidth, borderTopStyle } = getComputedStyle(control);
    if (borderTopStyle === "none" || borderTopWidth === "0px")
      found.push(`without an edge: ${control.textContent}`);
  }
  return found;
}
