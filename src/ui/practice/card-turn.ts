import { useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Practice } from "#app/practice.ts";
import type { PracticeView } from "#app/practice-view.ts";
import { isLeaving } from "./card-pull.ts";
import "./card-turn.css";

/**
 * What practice shows. A card that was swiped leaves to its side while the next one appears, where the browser has View Transitions
 * and its user has nothing against motion. They hold up the next card by a frame, so no button and no key pays for them.
 */
export function useTurningView({ subscribe, view }: Practice): PracticeView {
  const [listen] = useState(() => (listener: () => void) => subscribe(turning(listener)));
  return useSyncExternalStore(listen, view);
}

/** Does the same as what draws a view, with a transition where a card leaves. */
function turning(draw: () => void): () => void {
  let isAwaited = false;
  let isRunning = false;
  const turn = () => {
    isAwaited = false;
    flushSync(draw);
  };
  return () => {
    // It is about to draw what there will be.
    if (isAwaited) return;
    // What changes meanwhile is only the bar.
    if (isRunning || !isLeaving() || !canTurn()) return draw();
    isAwaited = true;
    isRunning = true;
    const { ready, finished } = document.startViewTransition(turn);
    // Where it is called off, as when the window is resized, the next card is there all the same.
    ready.catch(() => {});
    const end = () => {
      isRunning = false;
    };
    finished.then(end, end);
  };
}

const canTurn = (): boolean =>
  typeof document.startViewTransition === "function" &&
  document.visibilityState === "visible" &&
  !matchMedia("(prefers-reduced-motion: reduce)").matches;
