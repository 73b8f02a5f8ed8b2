import { type RefCallback, useCallback, useState } from "react";

/** What a phone has, until it is measured. */
const guess = 320;

/**
 * The width of an element in CSS pixels, and a reference to give to it. What is drawn to this width is not scaled, so that its
 * letters stay as large as those around it on a phone and on a wide screen.
 */
export function useWidth(): [width: number, measured: RefCallback<Element>] {
  const [width, setWidth] = useState(guess);
  const measured = useCallback((element: Element | null) => {
    if (!element) return;
    let last = guess;
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      // An element that is not shown has no width; it keeps its last one.
      if (now === 0 || now === last) return;
      last = now;
      setWidth(now);
    };
    // At once, so that nothing is painted at the guess.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measured];
}
