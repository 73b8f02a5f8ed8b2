import { type MouseEvent, useRef } from "react";
import type { NoteId } from "#model/ids.ts";
import { say } from "#words/decks.ts";
import { type Selection, useIsSelected, useSelectionInUse } from "./selection.ts";
import "./selection.css";

type Props = {
  readonly id: NoteId;
  /** What the note asks. */
  readonly name: string;
  /** It lies over all of what it stands in, so that a press anywhere selects. */
  readonly isCover?: boolean;
};

/** The checkbox beside a note, while notes are selected. With Shift all from the one that was pressed before are. */
export function SelectionBox(props: Props) {
  const selection = useSelectionInUse();
  return selection && <Box {...props} selection={selection} />;
}

function Box({ id, name, isCover = false, selection }: Props & { readonly selection: Selection }) {
  const isSelected = useIsSelected(selection, id);
  // Not all browsers say with the press of a key that Shift was held.
  const isShifted = useRef(false);
  // Some do nothing when a label is pressed with Shift, but select text.
  const onLabel = (event: MouseEvent) => {
    if (!event.shiftKey || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    selection.press(id, true);
  };
  return (
    <label
      className={isCover ? "selection-box selection-cover" : "selection-box"}
      onClick={onLabel}
      onKeyDown={({ shiftKey }) => {
        isShifted.current = shiftKey;
      }}
      onKeyUp={() => {
        isShifted.current = false;
      }}
    >
      <input
        type="checkbox"
        checked={isSelected}
        aria-label={say("selectNote", { prompt: name })}
        onChange={({ nativeEvent }) => {
          const { shiftKey = false } = nativeEvent as unknown as { readonly shiftKey?: boolean };
          selection.press(id, shiftKey || isShifted.current);
        }}
      />
    </label>
  );
}
