import { createContext, memo, use, useMemo, useRef, useState } from "react";
import {
  type CustomItemComponentProps,
  WindowVirtualizer,
  type WindowVirtualizerHandle,
} from "virtua";
import type { Rehearse } from "#app/rehearse.ts";
import type { FoundNotes } from "#app/search.ts";
import { useSearchHits } from "#app/search-hooks.ts";
import type { NoteId } from "#model/ids.ts";
import { SearchHit } from "./search-hit.tsx";

/** Notes are read so many at a time. */
const page = 12;
/** How far beyond the window there are hits in the page, in pixels. */
const beyond = 400;

const ListLength = createContext(0);

/** An item where the list puts it; screen readers are told which of how many it is. */
const ListItem = ({ index, children, ...placed }: CustomItemComponentProps) => (
  <li {...placed} aria-posinset={index + 1} aria-setsize={use(ListLength)}>
    {children}
  </li>
);

type Props = { readonly app: Rehearse; readonly found: FoundNotes };

/**
 * What was found, the best first. Only what one looks at is in the page. It is there at once as it was found, and from then on as
 * it is.
 */
export const SearchList = memo(({ app, found }: Props) => {
  const list = useRef<WindowVirtualizerHandle>(null);
  const [first, setFirst] = useState(0);
  const { notes, typed } = found;
  const begin = Math.min(first, Math.max(0, notes.length - page));
  // Those around it too, so that none is missing while one scrolls.
  const ids = useMemo(
    () => notes.slice(Math.max(0, begin - page), begin + 2 * page),
    [notes, begin],
  );
  const read = useSearchHits(app, ids, typed);
  const onScroll = () => {
    const handle = list.current;
    if (handle) setFirst(page * Math.floor(handle.findItemIndex(handle.scrollOffset) / page));
  };
  const hits = read?.typed === typed ? read.hits : found.first;
  return (
    <ListLength value={notes.length}>
      <WindowVirtualizer
        ref={list}
        data={notes}
        as="ul"
        item={ListItem}
        bufferSize={beyond}
        onScroll={onScroll}
      >
        {(id: NoteId) => <SearchHit key={id} hit={hits.get(id)} />}
      </WindowVirtualizer>
    </ListLength>
  );
});
