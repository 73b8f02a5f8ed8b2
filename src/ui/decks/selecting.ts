import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { NoteId } from "#model/ids.ts";
import { Selection } from "./selection.ts";

export type Selecting = {
  /** Null while nothing can be selected. */
  readonly selection: Selection | null;
  readonly begin: () => void;
  /**
   * Ends it. The focus goes to the note that was pressed last, where that is in the page and stays there, and else to the button
   * that began it.
   */
  readonly end: (isLeaving?: boolean) => void;
  /** The button that begins it. */
  readonly button: RefObject<HTMLButtonElement | null>;
};

/**
 * Lets notes of a list be selected, until that is ended.
 *
 * @param of what it is a list of: where that is another one, nothing is selected any more
 */
export function useSelecting(list: readonly NoteId[], of: string): Selecting {
  const [selection, setSelection] = useState<Selection | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => selection?.keepTo(list, of), [selection, list, of]);
  const begin = useCallback(() => setSelection(new Selection(list, of)), [list, of]);
  const end = useCallback(
    (isLeaving = false) => {
      const last = isLeaving ? null : (selection?.last ?? null);
      setSelection(null);
      const note = last && document.querySelector<HTMLElement>(`[data-note="${CSS.escape(last)}"]`);
      (note || button.current)?.focus({ preventScroll: true });
    },
    [selection],
  );
  return { selection, begin, end, button };
}
