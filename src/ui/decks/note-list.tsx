import { type ReactNode, useMemo, useState } from "react";
import { WindowVirtualizer } from "virtua";
import { useNotes } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Outline } from "#model/outline.ts";
import { NotesInBlock } from "#ui/notes/note-block.tsx";
import { blockSize, blocksOf, type NoteBlock } from "#ui/notes/note-blocks.ts";
import { useFlight } from "#ui/parts/flight.ts";
import { say } from "#words/decks.ts";
import { useDeckPlace } from "./deck-place.ts";
import { TopicJump } from "./topic-jump.tsx";

/** Up to so many notes are all in the page, where the browser can find what they say. */
const mostWhole = 200;
/** A list that is longer than this has its topics to choose from. */
const longFrom = 40;
/** How far beyond the window there are notes in the page, in pixels. */
const [beyond, allBeyond] = [400, 1_000_000];
/** As in note-list.css: a note that was not read yet takes the room that is kept for it, so that nothing moves in a list that flies by. */
const unreadInRem = 4.75;
/** So many blocks are read before the list is shown. */
const blocksAtOnce = 4;

type Props = {
  readonly app: Rehearse;
  readonly outline: Outline;
  /** The headings of the topics. */
  readonly headings: readonly ReactNode[];
};

/** The notes of a deck, by topic. There may be tens of thousands: of a long list only what one looks at is in the page. */
export function NoteList({ app, outline, headings }: Props) {
  const blocks = useMemo(() => blocksOf(outline), [outline]);
  const count = outline.topics.reduce((sum, { notes }) => sum + notes.length, 0);
  const isWhole = count <= mostWhole;
  const { handle, area, first, ...place } = useDeckPlace(outline.deck, blocks);
  const [from, to] = isWhole ? [0, blocks.length] : [first, first + blocksAtOnce];
  const notes = useNotesOf(app, blocks, from, to);
  const { isFlying, onMove, land } = useFlight();
  const [topic, setTopic] = useState(0);
  // To ask for it while the list moves would have the page laid out once more.
  const [barHeight, setBarHeight] = useState(0);

  const onLook = () => {
    if (!handle.current) return;
    const { scrollOffset, viewportSize, findItemIndex } = handle.current;
    onMove(scrollOffset, viewportSize);
    setTopic(blocks[findItemIndex(scrollOffset + barHeight)]?.topic ?? 0);
  };
  const jump = (to: number) => {
    const at = blocks.findIndex((block) => block.topic === to);
    handle.current?.scrollToIndex(at, { offset: -barHeight });
  };

  return (
    <div>
      {/* Not before the list that it leads through: what is chosen then would be lost. */}
      {notes && outline.topics.length > 1 && count > longFrom && (
        <TopicJump topics={outline.topics} current={topic} onJump={jump} onHeight={setBarHeight} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: see note-row.tsx. */}
      <div role="list" aria-label={say("notes")} ref={area}>
        {notes && (
          <WindowVirtualizer
            ref={handle}
            data={blocks}
            itemSize={blockSize * unreadInRem * pixelsPerRem()}
            bufferSize={isWhole ? allBeyond : beyond}
            onScroll={onLook}
            onScrollEnd={land}
          >
            {(block: NoteBlock) => (
              <NotesInBlock
                key={block.begin}
                {...place}
                app={app}
                block={block}
                heading={headings[block.topic]}
                of={count}
                before={notes}
                isStill={!isFlying}
                isFindable={isWhole}
              />
            )}
          </WindowVirtualizer>
        )}
      </div>
    </div>
  );
}

/** The notes of the blocks from one position up to another; undefined until they were read. */
function useNotesOf(app: Rehearse, blocks: readonly NoteBlock[], from: number, to: number) {
  const ids = useMemo(
    () => blocks.slice(from, to).flatMap(({ notes }) => notes),
    [blocks, from, to],
  );
  return useNotes(app, ids);
}

const pixelsPerRem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
