import { createContext, useEffect, useRef, useState } from "react";
import type { Proposal } from "#app/guide-keeping.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { type TwinNote, twinsOfTexts } from "#app/twins.ts";
import { askedBy, type Draft } from "#model/draft.ts";
import type { DeckId } from "#model/ids.ts";

/** The notes that say nearly the same as those that are looked over, by what these ask. */
export type DraftTwins = ReadonlyMap<string, TwinNote | null>;

const none: DraftTwins = new Map();

export const DraftTwinsContext = createContext(none);

/** Typing goes on before it is looked for. */
const calmMs = 300;

/** Looks for twins in other decks than the one that the notes go to. What was looked for once is not looked for again. */
export function useDraftTwins(
  app: Rehearse,
  drafts: readonly Draft[],
  proposal: Proposal | null,
): DraftTwins {
  const [twins, setTwins] = useState(none);
  const known = useRef<{ readonly notIn: DeckId | null; twins: DraftTwins }>(undefined);
  const notIn = proposal?.type === "update" ? proposal.deck.id : null;
  const isProposed = proposal !== null;
  useEffect(() => {
    if (!isProposed) return;
    const stopper = new AbortController();
    if (known.current?.notIn !== notIn) known.current = { notIn, twins: none };
    const before = known.current;
    const look = async () => {
      const asked = [...new Set(drafts.map(askedBy))].filter((each) => !before.twins.has(each));
      const found = await twinsOfTexts(app, asked, { notIn, stop: stopper.signal });
      before.twins = new Map([
        ...before.twins,
        ...asked.map((each, at) => [each, found[at] ?? null] as const),
      ]);
      setTwins(before.twins);
    };
    // It is a hint: where it cannot be had, the deck can be kept all the same.
    const timer = setTimeout(() => look().catch(() => {}), calmMs);
    return () => {
      stopper.abort();
      clearTimeout(timer);
    };
  }, [app, drafts, isProposed, notIn]);
  return twins;
}

/** How many of the notes have a twin. */
export const countOfTwins = (drafts: readonly Draft[], twins: DraftTwins): number =>
  drafts.filter((draft) => twins.get(askedBy(draft))).length;
