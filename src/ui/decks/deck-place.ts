import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { WindowVirtualizerHandle } from "virtua";
import type { DeckId, NoteId } from "#model/ids.ts";
import type { NoteBlock } from "#ui/notes/note-blocks.ts";

/** Where one was in a deck. */
type Place = {
  readonly deck: DeckId;
  /** The first note of the first block that was seen, and how far below the upper edge of the window it began, in pixels. */
  readonly note: NoteId | undefined;
  readonly below: number;
  readonly open: ReadonlySet<NoteId>;
  /** The note that had the focus last. */
  readonly focused: NoteId | null;
};

let left: Place | null = null;

/** From the list of decks each is opened at its beginning. */
export const forgetPlace = (): void => {
  left = null;
};

export type DeckPlace = {
  readonly handle: RefObject<WindowVirtualizerHandle | null>;
  /** What holds the list alone. */
  readonly area: RefObject<HTMLDivElement | null>;
  /** The position of the block to begin at, and the note to focus. */
  readonly first: number;
  readonly focused: NoteId | null;
  readonly onFocus: (note: NoteId) => void;
  /** The notes that are folded open. */
  readonly open: ReadonlySet<NoteId>;
  readonly toggle: (note: NoteId, isOpen: boolean) => void;
};

/**
 * The place in a deck's list of notes. It is remembered when the deck is left, and taken up again when one comes back, from a
 * card's page or by the browser's own button.
 */
export function useDeckPlace(deck: DeckId, blocks: readonly NoteBlock[]): DeckPlace {
  const [before] = useState(() => (left?.deck === deck ? left : null));
  const [first] = useState(() =>
    Math.max(
      0,
      blocks.findIndex(({ notes }) => notes[0] === before?.note),
    ),
  );
  const [open, setOpen] = useState<ReadonlySet<NoteId>>(before?.open ?? new Set());
  const handle = useRef<WindowVirtualizerHandle>(null);
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef({ blocks, open, focused: before?.focused ?? null, isBegun: false });
  Object.assign(latest.current, { blocks, open });

  // As soon as the list is there.
  useLayoutEffect(() => {
    if (!handle.current || latest.current.isBegun) return;
    latest.current.isBegun = true;
    if (before) handle.current.scrollToIndex(first, { offset: -before.below });
  });
  useLayoutEffect(
    () => () => {
      if (!handle.current || !area.current) return;
      const { blocks: all, open: unfolded, focused } = latest.current;
      const at = handle.current.findItemIndex(handle.current.scrollOffset);
      const below = area.current.getBoundingClientRect().top + handle.current.getItemOffset(at);
      left = { deck, note: all[at]?.notes[0], below, open: unfolded, focused };
    },
    [deck],
  );

  const toggle = useCallback((note: NoteId, isOpen: boolean) => {
    setOpen((notes) => {
      if (notes.has(note) === isOpen) return notes;
      return isOpen ? new Set([...notes, note]) : new Set([...notes].filter((id) => id !== note));
    });
  }, []);
  const onFocus = useCallback((note: NoteId) => {
    latest.current.focused = note;
  }, []);
  return { handle, area, first, focused: before?.focused ?? null, onFocus, open, toggle };
}
