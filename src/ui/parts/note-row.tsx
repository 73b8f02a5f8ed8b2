import { createContext, memo, type ReactNode, use } from "react";
import type { CustomItemComponentProps } from "virtua";
import type { ReadableNote } from "#app/decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { NoteId } from "#model/ids.ts";
import { NoteToRead } from "./note-to-read.tsx";
import "./note-list.css";

/** How many notes the list has, of which only some are in the page. */
export const ListLength = createContext(0);

/** An item where the list puts it; screen readers are told which of how many it is. */
export const ListItem = ({ index, children, ...placed }: CustomItemComponentProps) => (
  <li {...placed} aria-posinset={index + 1} aria-setsize={use(ListLength)}>
    {children}
  </li>
);

type Props = {
  readonly app: Rehearse;
  readonly id: NoteId;
  /** Undefined while it is being read. */
  readonly note: ReadableNote | undefined;
  /** What stands above it, where it is the first of its topic. */
  readonly heading: ReactNode;
  readonly open: boolean;
  readonly onToggle: (id: NoteId, open: boolean) => void;
  readonly onFocus: (id: NoteId) => void;
  readonly isFindable: boolean;
  readonly isFocused: boolean;
};

/** A note in the list of a deck. Those that are in the page are not drawn anew when the list moves. */
export const NoteRow = memo(({ id, note, heading, onToggle, onFocus, ...rest }: Props) => (
  <>
    {heading}
    {note ? (
      <NoteToRead
        {...rest}
        note={note}
        onToggle={(open) => onToggle(id, open)}
        onFocus={() => onFocus(id)}
      />
    ) : (
      <div className="note-unread" />
    )}
  </>
));
