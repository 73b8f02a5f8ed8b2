import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Swipe } from "#app/swipe.ts";
import { buzz } from "./buzz.ts";
import { lie } from "./card-pull.ts";
import { listenForTap } from "./card-tap.ts";
import { markReach } from "./swipe-ground.ts";
import { Swiping } from "./swiping.ts";

type Props = {
  readonly isRevealed: boolean;
  /** Does what was swiped; settles when it is done, or could not be. */
  readonly onSwipe: (swipe: Swipe) => Promise<void>;
};

/**
 * Has a card be swiped, and tapped for its answer. All of it can be done by buttons and keys too.
 *
 * @returns the reference for what holds the card
 */
export function useCardSwipe(props: Props): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  const isRevealed = useEffectEvent(() => props.isRevealed);
  const onSwipe = useEffectEvent((swipe: Swipe) => props.onSwipe(swipe));
  // The last card of a sitting may be asked again at once, and is then still the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it lies anew whenever its other side is up.
  useLayoutEffect(() => {
    if (stage.current) lie(stage.current);
  }, [props.isRevealed]);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const swiping = new Swiping(element, { isRevealed, onSwipe, onEnough: buzz });
    const ends = [
      markReach(element),
      swiping.listen(),
      listenForTap(element, { isRevealed, onTap: () => void onSwipe("reveal") }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return stage;
}
