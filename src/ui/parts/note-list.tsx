import { type ReactNode, useMemo, useRef, useState } from "react";
import { WindowVirtualizer } from "virtua";
import type { Rehearse } from "#app/rehearse.ts";
import type { NoteId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { useDeckPlace } from "./deck-place.ts";
import { ListItem, ListLength, NoteRow } from "./note-row.tsx";
import { useNoteWindow } from "./note-window.ts";
import { TopicJump } from "./topic-jump.tsx";

/** Up to so many notes are all in the page, where the browser can find what they say. */
const mostWhole = 200;
/** A list that is longer than this has its topics to choose from. */
const longFrom = 40;
/** How far beyond the window there are notes in the page, in pixels. */
const beyond = 400;
const allBeyond = 1_000_000;

type Props = {
  readonly app: Rehearse;
  readonly outline: Outline;
  /** The headings of the topics. */
  readonly headings: readonly ReactNode[];
};

/** The notes of a deck, by topic. There may be tens of thousands: of a long list only what one looks at is in the page. */
export function NoteList({ app, outline, headings }: Props) {
  const { topics } = outline;
  const { list, begins } = useMemo(() => inOneList(outline), [outline]);
  const [topic, setTopic] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const isWhole = list.length <= mostWhole;
  const [isThere, setThere] = useState(false);
  const { handle, area, first, ...place } = useDeckPlace(outline.deck, list, isThere);
  const { notes, look } = useNoteWindow(app, list, first, isWhole);
  if (notes && !isThere) setThere(true);

  const onLook = () => {
    if (!handle.current) return;
    const { scrollOffset, viewportSize, findItemIndex } = handle.current;
    look(findItemIndex(scrollOffset), findItemIndex(scrollOffset + viewportSize));
    setTopic(topicAt(begins, findItemIndex(scrollOffset + heightOf(bar))));
  };
  const jump = (to: number) =>
    handle.current?.scrollToIndex(begins[to] ?? 0, { offset: -heightOf(bar) });

  return (
    <div>
      {topics.length > 1 && list.length > longFrom && (
        <TopicJump topics={topics} current={topic} onJump={jump} bar={bar} />
      )}
      <div ref={area}>
        {notes && (
          <ListLength value={list.length}>
            <WindowVirtualizer
              ref={handle}
              data={list}
              as="ul"
              item={ListItem}
              bufferSize={isWhole ? allBeyond : beyond}
              onScroll={onLook}
              onResize={onLook}
            >
              {(id: NoteId, at: number) => (
                <NoteRow
                  key={id}
                  app={app}
                  id={id}
                  note={notes.get(id)}
                  heading={headings[begins.indexOf(at)]}
                  open={place.open.has(id)}
                  onToggle={place.toggle}
                  onFocus={place.onFocus}
                  isFindable={isWhole}
                  isFocused={place.focused === id}
                />
              )}
            </WindowVirtualizer>
          </ListLength>
        )}
      </div>
    </div>
  );
}

const heightOf = ({ current }: { current: HTMLElement | null }): number =>
  current?.offsetHeight ?? 0;

/** The notes of all topics in a row, and the position at which each topic begins. */
function inOneList({ topics }: Outline): { list: readonly NoteId[]; begins: readonly number[] } {
  let count = 0;
  const begins = topics.map(({ notes }) => {
    count += notes.length;
    return count - notes.length;
  });
  return { list: topics.flatMap(({ notes }) => notes), begins };
}

/** The position of the topic that a note belongs to. */
const topicAt = (begins: readonly number[], note: number): number =>
  Math.max(
    0,
    begins.findLastIndex((begin) => begin <= note),
  );
