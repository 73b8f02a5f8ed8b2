import { type RefCallback, useCallback, useRef, useState } from "react";

/** What was measured last; before that what there is on a phone. */
let guess = 320;
let isMeasured = false;

/**
 * The width of an element in CSS pixels, and a reference to give to it. What is drawn to this width is not scaled, so that its
 * letters stay as large as those around it on a phone and on a wide screen.
 */
export function useWidth(): [width: number, measured: RefCallback<Element>] {
  const [width, setWidth] = useState(guess);
  const drawn = useRef(width);
  const measured = useCallback((element: Element | null) => {
    if (!element) return;
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      // An element that is not shown has no width; it keeps its last one.
      if (now === 0) return;
      [guess, isMeasured] = [now, true];
      if (now === drawn.current) return;
      drawn.current = now;
      setWidth(now);
    };
    // At once, so that nothing is painted at the first guess. Later ones are good, and measuring makes the browser lay out.
    if (!isMeasured) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measured];
}
