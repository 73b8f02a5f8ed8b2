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
    if (!revealed) window.scrollTo(0, 0);
    const target = revealed ? answer : prompt;
    target.current?.focus({ preventScroll: true });
    if (revealed) bringIntoSight(answer.current);
  }, [revealed]);
  return { prompt, answer };
}

/** Beneath a long prompt, as one with code, the answer would begin where nobody sees it. Else nothing moves. */
function bringIntoSight(answer: HTMLElement | null): void {
  const top = answer?.getBoundingClientRect().top ?? 0;
  if (top > window.innerHeight * 0.6) answer?.scrollIntoView({ block: "nearest" });
}
