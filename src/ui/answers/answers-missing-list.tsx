import { useMemo } from "react";
import { WindowVirtualizer } from "virtua";
import type { Rehearse } from "#app/rehearse.ts";
import { useSearchHits } from "#app/search-hooks.ts";
import type { NoteId } from "#model/ids.ts";
import { AnswersMissingRow } from "./answers-missing-row.tsx";
import { useItemsInWindow } from "./answers-window.ts";

/** A deck with what is told of it, or a question that stands in it. */
export type MissingItem =
  | { readonly deck: string; readonly says: string }
  | { readonly note: NoteId };

/** How far beyond the window there are questions in the page, in pixels. */
const beyond = 400;

type Props = { readonly app: Rehearse; readonly items: readonly MissingItem[] };

/** Questions by deck. There may be 100,000: those are read that one looks at. Each leads to its card, where it can be answered. */
export function AnswersMissingList({ app, items: all }: Props) {
  const { handle, onScroll, items } = useItemsInWindow(all);
  const notes = useMemo(
    () => items.flatMap((item) => ("note" in item ? [item.note] : [])),
    [items],
  );
  const read = useSearchHits(app, notes, "");
  if (!read) return null;
  return (
    <WindowVirtualizer
      ref={handle}
      data={all as MissingItem[]}
      bufferSize={beyond}
      onScroll={onScroll}
    >
      {(item: MissingItem) =>
        "note" in item ? (
          <AnswersMissingRow key={item.note} hit={read.hits.get(item.note)} />
        ) : (
          <header key={item.deck} className="answers-deck">
            <h2 dir="auto">{item.deck}</h2>
            <p className="fine-print">{item.says}</p>
          </header>
        )
      }
    </WindowVirtualizer>
  );
}
