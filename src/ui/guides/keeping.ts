import { type RefObject, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { keepDeck, proposeDeck } from "#app/guide-keeping.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { deckKept } from "#ui/decks/deck-kept.tsx";
import type { Kept } from "./proposed-deck.tsx";

export type Keeping = {
  /** From 0 to 1, how much is done; null while nothing is. */
  readonly share: number | null;
  /** Why the deck was not kept. */
  readonly problem: string | null;
  readonly keep: () => void;
  /** Ends it: nothing is stored then. */
  readonly stop: () => void;
  readonly stored: RefObject<boolean>;
};

const idle = { share: null, problem: null };

/** Stores the deck as it is on the screen, once, and goes there. Leaving the screen ends it. */
export function useKeeping(app: Rehearse, kept: Kept): Keeping {
  const [, navigate] = useLocation();
  const [state, setState] = useState<Pick<Keeping, "share" | "problem">>(idle);
  const working = useRef<AbortController | null>(null);
  const stored = useRef(false);
  useEffect(() => () => working.current?.abort(), []);
  const keep = async () => {
    // The button may be tapped again before it is seen to be off.
    if (working.current) return;
    const stopper = new AbortController();
    working.current = stopper;
    const watch = {
      onProgress: (share: number) => setState({ share, problem: null }),
      stop: stopper.signal,
    };
    watch.onProgress(0);
    try {
      const proposal = await proposeDeck(app, kept, { stop: stopper.signal });
      await keepDeck(app, proposal, watch);
      stored.current = true;
      navigate(`/decks/${encodeURIComponent(proposal.deck.id)}`, { state: deckKept });
    } catch (error) {
      working.current = null;
      setState(stopper.signal.aborted ? idle : { share: null, problem: reasonOf(error) });
    }
  };
  return { ...state, keep: () => void keep(), stop: () => working.current?.abort(), stored };
}
