import type { Pull, Way } from "#app/swipe.ts";

// How a card that is pulled looks: custom properties and data attributes, of which swipe.css makes all else. React draws
// nothing while a finger moves.

/** Draws the card where the finger has it, and what the pull does. */
export function drawPull(stage: HTMLElement, way: Way, x: number, pull: Pull): void {
  const at = way === "up" ? `0px ${-pull.travelPx}px` : `${x}px 0px`;
  stage.style.setProperty("--pull", at);
  stage.dataset.pull = pull.swipe;
  stage.toggleAttribute("data-enough", pull.isEnough);
}

/** The card goes, to the side where it is: another will lie in its place. */
export function letGo(stage: HTMLElement, x: number): void {
  stage.toggleAttribute("data-enough", true);
  stage.dataset.leaving = x < 0 ? "left" : "right";
}

/** The card lies in its place. */
export function lie(stage: HTMLElement): void {
  stage.style.removeProperty("--pull");
  for (const mark of ["data-pull", "data-enough", "data-leaving"]) stage.removeAttribute(mark);
}

/** Whether a card is on its way off the screen. */
export const isLeaving = (): boolean => document.querySelector("[data-leaving]") !== null;
