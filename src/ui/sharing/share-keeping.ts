import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import {
  keepWholeDeck,
  proposeWholeDeck,
  type WholeDeck,
  type WholeProposal,
} from "#app/guide-keeping.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { deckKept } from "#ui/decks/deck-kept.tsx";
import type { Keeping } from "#ui/guides/keeping.ts";

/** What keeping the deck would do; null until it is known. */
export function useWholeProposal(app: Rehearse, whole: WholeDeck): WholeProposal | null {
  const [proposal, setProposal] = useState<WholeProposal | null>(null);
  useEffect(() => {
    const stopper = new AbortController();
    // One that fails here fails again when the deck is kept, and says so there.
    proposeWholeDeck(app, whole, "", { stop: stopper.signal }).then(
      (proposed) => stopper.signal.aborted || setProposal(proposed),
      () => {},
    );
    return () => stopper.abort();
  }, [app, whole]);
  return proposal;
}

const idle = { share: null, problem: null };

/** Stores a deck that came whole, once, and goes there. Leaving the screen ends it. */
export function useKeepingWhole(
  app: Rehearse,
  whole: WholeDeck,
  title: string,
): Omit<Keeping, "stored"> {
  const [, navigate] = useLocation();
  const [state, setState] = useState<Pick<Keeping, "share" | "problem">>(idle);
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);
  const keep = async () => {
    // The button may be tapped again before it is seen to be off.
    if (working.current) return;
    const stopper = new AbortController();
    working.current = stopper;
    const onProgress = (share: number) => setState({ share, problem: null });
    onProgress(0);
    try {
      const id = await keepWholeDeck(app, whole, title, { onProgress, stop: stopper.signal });
      navigate(`/decks/${encodeURIComponent(id)}`, { state: deckKept, replace: true });
    } catch (error) {
      working.current = null;
      setState(stopper.signal.aborted ? idle : { share: null, problem: reasonOf(error) });
    }
  };
  return { ...state, keep: () => void keep(), stop: () => working.current?.abort() };
}
