import { useEffect, useRef, useState } from "react";
import { type DeckFormat, type DeckInFile, deckFile } from "#app/deck-sharing.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { calledOff } from "#ui/parts/doing.ts";

/** So long a file may take before its progress is shown: those of most decks take less. */
const calmMs = 300;

export type MakingFile = {
  /** From 0 to 1, how much is done; null while nothing is, or not for long. */
  readonly share: number | null;
  readonly make: () => Promise<DeckInFile | typeof calledOff>;
  readonly stop: () => void;
};

/** Makes the file of a deck. Leaving the screen ends it. */
export function useMakingFile(app: Rehearse, deck: DeckId, format: DeckFormat): MakingFile {
  const [share, setShare] = useState<number | null>(null);
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);
  const make = async () => {
    const stopper = new AbortController();
    working.current = stopper;
    let done = 0;
    const timer = setTimeout(() => setShare(done), calmMs);
    const onProgress = (now: number) => {
      done = now;
      setShare((shown) => (shown === null ? null : now));
    };
    try {
      return await deckFile(app, deck, format, { onProgress, stop: stopper.signal });
    } catch (error) {
      if (stopper.signal.aborted) return calledOff;
      throw error;
    } finally {
      clearTimeout(timer);
      setShare(null);
    }
  };
  return { share, make, stop: () => working.current?.abort() };
}
