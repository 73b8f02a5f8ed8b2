import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Moves the focus with the card: to the prompt when it is asked, to the answer when it is shown, so that screen
 * readers read what is new and Tab goes on from there. A card begins at the top of the page.
 */
export function useCardFocus(revealed: boolean): {
  prompt: RefObject<HTMLHeadingElement | null>;
  answer: RefObject<HTMLFieldSetElement | null>;
} {
  const prompt = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  useLayoutEffect(() => {
    if (!revealed) window.scrollTo(0, 0);
    const target = revealed ? answer : prompt;
    target.current?.focus({ preventScroll: true });
  }, [revealed]);
  return { prompt, answer };
}
