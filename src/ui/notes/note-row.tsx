import { memo, type ReactNode } from "react";
import type { ReadableNote } from "#app/decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { NoteId } from "#model/ids.ts";
import { NoteToRead } from "#ui/decks/note-to-read.tsx";
import { SelectionBox } from "#ui/decks/selection-box.tsx";

type Props = {
  readonly app: Rehearse;
  readonly id: NoteId;
  /** Undefined while it is being read. */
  readonly note: ReadableNote | undefined;
  /** What stands above it, where it is the first of its topic. */
  readonly heading: ReactNode;
  /** Its position among all notes of the deck, and how many there are: only some of them are in the page. */
  readonly at: number;
  readonly of: number;
  readonly open: boolean;
  readonly onToggle: (id: NoteId, open: boolean) => void;
  readonly onFocus: (id: NoteId) => void;
  readonly isFindable: boolean;
  readonly isFocused: boolean;
};

/** A note in the list of a deck. It is not drawn anew when the list moves. */
export const NoteRow = memo((props: Props) => {
  const { id, note, heading, at, of, onToggle, onFocus, ...rest } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an li has to stand in its list directly, and the library puts boxes between them.
    <div role="listitem" aria-posinset={at + 1} aria-setsize={of}>
      {heading}
      {note ? (
        <div className="note-line">
          <SelectionBox id={id} name={note.ask.prompt} />
          <NoteToRead
            {...rest}
            note={note}
            onToggle={(open) => onToggle(id, open)}
            onFocus={() => onFocus(id)}
          />
        </div>
      ) : (
        <div className="note-unread" />
      )}
    </div>
  );
});
