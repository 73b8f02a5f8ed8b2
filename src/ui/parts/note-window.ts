import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useNotes } from "#app/deck-hooks.ts";
import type { ReadNotes } from "#app/decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { NoteId } from "#model/ids.ts";

/** Positions in a list; `end` is the first one behind them. */
type Span = { readonly begin: number; readonly end: number };

/** Spans begin and end at multiples of this, so that they change only now and then. */
const step = 16;

/** The notes at some positions, and some around them. */
const spanAround = (first: number, last: number): Span => ({
  begin: Math.max(0, step * (Math.floor(first / step) - 1)),
  end: step * (Math.floor(last / step) + 2),
});

export type NoteWindow = {
  /** Undefined until the first of them are there. */
  readonly notes: ReadNotes["notes"] | undefined;
  /** Tells between which positions one looks at the list. */
  readonly look: (first: number, last: number) => void;
};

/**
 * The notes that one looks at, of a long list. While some are being read no others are asked for, so that a list that flies by
 * reads what it can show, and no more.
 *
 * @param whole whether all are read at once, since there are few
 */
export function useNoteWindow(
  app: Rehearse,
  list: readonly NoteId[],
  first: number,
  whole: boolean,
): NoteWindow {
  const [span, setSpan] = useState(() => spanAround(first, first));
  const latest = useRef(span);
  const { begin, end } = whole ? { begin: 0, end: list.length } : span;
  const ids = useMemo(() => list.slice(begin, end), [list, begin, end]);
  const read = useNotes(app, ids);
  const isReading = read?.ids !== ids;
  const move = useCallback(
    () => setSpan((before) => (isSame(before, latest.current) ? before : latest.current)),
    [],
  );
  useEffect(() => {
    if (!isReading) move();
  }, [isReading, move]);
  const look = useCallback(
    (from: number, to: number) => {
      latest.current = spanAround(from, to);
      if (!isReading) move();
    },
    [isReading, move],
  );
  return { notes: read?.notes, look };
}

const isSame = (a: Span, b: Span): boolean => a.begin === b.begin && a.end === b.end;
