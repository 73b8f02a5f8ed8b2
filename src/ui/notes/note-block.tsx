import { memo, type ReactNode, useRef } from "react";
import { useNotes } from "#app/deck-hooks.ts";
import type { ReadNotes } from "#app/decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckPlace } from "#ui/decks/deck-place.ts";
import type { NoteBlock } from "./note-blocks.ts";
import { NoteRow } from "./note-row.tsx";
import "#ui/decks/note-list.css";

type Props = Pick<DeckPlace, "open" | "toggle" | "onFocus" | "focused"> & {
  readonly app: Rehearse;
  readonly block: NoteBlock;
  /** The heading of its topic. */
  readonly heading: ReactNode;
  /** How many notes the deck has. */
  readonly of: number;
  /** Notes that were read already. */
  readonly before: ReadNotes;
  /** Whether one can read them now. */
  readonly isStill: boolean;
  readonly isFindable: boolean;
};

/** Notes that follow one another. They are read once they stand still enough, and then stay. */
export const NotesInBlock = memo((props: Props) => {
  const { block, heading, before, isStill } = props;
  const wasStill = useRef(false);
  wasStill.current ||= isStill || block.notes.some((id) => before.has(id));
  if (wasStill.current) return <NotesThatAreRead {...props} />;
  return (
    <>
      {block.isFirstOfTopic && heading}
      <div className="notes-flying-by" />
    </>
  );
});

function NotesThatAreRead(props: Props) {
  const { app, block, heading, of, before, open, focused, toggle, onFocus, isFindable } = props;
  const notes = useNotes(app, block.notes) ?? before;
  return block.notes.map((id, at) => (
    <NoteRow
      key={id}
      app={app}
      id={id}
      note={notes.get(id)}
      heading={at === 0 && block.isFirstOfTopic ? heading : null}
      at={block.begin + at}
      of={of}
      open={open.has(id)}
      onToggle={toggle}
      onFocus={onFocus}
      isFindable={isFindable}
      isFocused={focused === id}
    />
  ));
}
