import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useRef } from "react";
import type { DeckId, NoteId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { hourMs } from "#model/time.ts";
import type { DeckRow } from "#store/decks.ts";
import { keepOutline, readOutline } from "#store/outlines.ts";
import type { DeckStandings } from "./deck-standings.ts";
import {
  findOutline,
  type NamedCard,
  type ReadNotes,
  readCardsOfNote,
  readDecks,
  readNotes,
  readStandings,
} from "./decks.ts";
import type { Rehearse } from "./rehearse.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

export const useDecks = (app: Rehearse): DeckRow[] | undefined =>
  useLiveQuery(() => readDecks(app), [app]);

/** How the decks stand today; null while it is counted anew. */
export function useStandings(app: Rehearse): DeckStandings | null | undefined {
  const hour = Math.floor(app.environment.now() / hourMs);
  return useLiveQuery(() => readStandings(app), [app, hour]);
}

export type DeckToRead = {
  readonly deck: DeckRow;
  /** Undefined until it was found. */
  readonly outline: Outline | undefined;
};

/** A deck with its outline, which is kept once it was found; null when there is none of that id. */
export function useDeck(app: Rehearse, id: DeckId): DeckToRead | null | undefined {
  const last = useRef<Outline>(undefined);
  const read = useLiveQuery(() => readOutline(app.db, id), [app, id]);
  const unknown = read?.outline === null ? read.deck : null;
  const found = useLiveQuery(
    async () => unknown && { deck: unknown, outline: await findOutline(app, unknown) },
    [app, unknown],
  );
  useEffect(() => {
    // Where it cannot be kept it is found again the next time.
    if (found) keepOutline(app.db, found.deck, found.outline).catch(() => {});
  }, [app, found]);
  if (!read) return read;
  const { deck, outline } = read;
  const current = outline ?? (found?.deck === unknown ? found?.outline : undefined);
  // The last one is shown until the next is read: a screen that was empty meanwhile would lose the focus and its place.
  last.current = current ?? (last.current?.deck === id ? last.current : undefined);
  return { deck, outline: last.current };
}

export function useNotes(app: Rehearse, ids: readonly NoteId[]): ReadNotes | undefined {
  const last = useRef<ReadNotes>(undefined);
  last.current = useLiveQuery(() => readNotes(app, ids, last.current), [app, ids]);
  return last.current;
}

export const useCardsOfNote = (app: Rehearse, id: NoteId): NamedCard[] | undefined =>
  useLiveQuery(() => readCardsOfNote(app, id), [app, id]);
