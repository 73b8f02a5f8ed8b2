import { type RefObject, useRef, useState } from "react";
import { useLocation } from "wouter";
import { keepDeck, proposeDeck } from "#app/guide-keeping.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { deckKept } from "./deck-kept.tsx";
import type { Kept } from "./proposed-deck.tsx";

export type Keeping = {
  readonly isBusy: boolean;
  /** Why the deck was not kept. */
  readonly problem: string | null;
  readonly keep: () => void;
  readonly stored: RefObject<boolean>;
};

/** Stores the deck as it is on the screen, once, and goes there. */
export function useKeeping(app: Rehearse, kept: Kept): Keeping {
  const [, navigate] = useLocation();
  const [state, setState] = useState<Pick<Keeping, "isBusy" | "problem">>({
    isBusy: false,
    problem: null,
  });
  const begun = useRef(false);
  const stored = useRef(false);
  const keep = async () => {
    // The button may be tapped again before it is seen to be off.
    if (begun.current) return;
    begun.current = true;
    setState({ isBusy: true, problem: null });
    try {
      const proposal = await proposeDeck(app, kept);
      await keepDeck(app, proposal);
      stored.current = true;
      navigate(`/decks/${encodeURIComponent(proposal.deck.id)}`, { state: deckKept });
    } catch (error) {
      begun.current = false;
      setState({ isBusy: false, problem: error instanceof Error ? error.message : `${error}` });
    }
  };
  return { ...state, keep: () => void keep(), stored };
}
