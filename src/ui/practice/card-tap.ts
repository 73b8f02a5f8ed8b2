import { isSecondTap } from "./second-tap.ts";
import { isTextSelected, meansCard } from "./swipe-ground.ts";

type TapActs = { readonly isRevealed: () => boolean; readonly onTap: () => void };

/** Has a tap on a card whose answer is not shown yet do something. Returns what ends it. */
export function listenForTap(stage: HTMLElement, { isRevealed, onTap }: TapActs): () => void {
  const ending = new AbortController();
  let wasSelected = false;
  let isJustShown = false;
  const onDown = () => {
    // Whoever taps to let go of selected text means nothing else.
    wasSelected = isTextSelected();
  };
  const onClick = (press: MouseEvent) => {
    if (isRevealed()) {
      // The second half of a double tap must not tick what now lies there.
      if (isJustShown && isSecondTap(press)) {
        press.preventDefault();
        press.stopPropagation();
      }
      isJustShown = false;
      return;
    }
    if (wasSelected || isTextSelected() || !meansCard(press.target) || isSecondTap(press)) return;
    isJustShown = true;
    onTap();
  };
  stage.addEventListener("pointerdown", onDown, { signal: ending.signal });
  stage.addEventListener("click", onClick, { capture: true, signal: ending.signal });
  return () => ending.abort();
}
