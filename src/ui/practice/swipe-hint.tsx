import { useEffect, useState } from "react";
import { swipeHints } from "#app/swipe-hints.ts";
import { swipesInWords } from "./swipe-words.ts";
import "./swipe-hint.css";

/** On so many cards it is told: who has not tried it by then has buttons. */
const most = 5;

/** Tells that a card can be swiped, where there is a touch screen. Screen readers swipe for themselves, and have the buttons. */
export function SwipeHint() {
  const [isTold] = useState(
    () => swipeHints.value() < most && matchMedia("(any-pointer: coarse)").matches,
  );
  useEffect(() => {
    if (isTold) swipeHints.set(swipeHints.value() + 1);
  }, [isTold]);
  if (!isTold) return null;
  return (
    <p className="swipe-hint hint" aria-hidden="true">
      {swipesInWords()}
    </p>
  );
}
