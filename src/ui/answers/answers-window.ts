import { type RefObject, useMemo, useRef, useState } from "react";
import type { WindowVirtualizerHandle } from "virtua";

/** Items are read so many at a time. */
const page = 12;

export type ItemsInWindow<Item> = {
  readonly handle: RefObject<WindowVirtualizerHandle | null>;
  readonly onScroll: () => void;
  /** Those that one looks at, and some around them, so that none is missing while one scrolls. */
  readonly items: readonly Item[];
};

/** Which items of a long list one looks at. */
export function useItemsInWindow<Item>(all: readonly Item[]): ItemsInWindow<Item> {
  const handle = useRef<WindowVirtualizerHandle>(null);
  const [first, setFirst] = useState(0);
  const begin = Math.min(first, Math.max(0, all.length - page));
  const items = useMemo(() => all.slice(Math.max(0, begin - page), begin + 2 * page), [all, begin]);
  const onScroll = () => {
    const list = handle.current;
    if (list) setFirst(page * Math.floor(list.findItemIndex(list.scrollOffset) / page));
  };
  return { handle, onScroll, items };
}
