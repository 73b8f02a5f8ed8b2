import type { NoteId } from "#model/ids.ts";
import { TriStateBox } from "#ui/design/tri-state-box.tsx";
import { say } from "#words/decks.ts";
import { type Selection, useSelectionChanges, useSelectionInUse } from "./selection.ts";

type Props = { readonly notes: readonly NoteId[] };

/** Selects all notes of a topic, while notes are selected. A single one has its own box. */
export function SelectionTopic(props: Props) {
  const selection = useSelectionInUse();
  return selection && props.notes.length > 1 && <Box {...props} selection={selection} />;
}

function Box({ notes, selection }: Props & { readonly selection: Selection }) {
  useSelectionChanges(selection);
  const count = notes.filter(selection.has).length;
  return (
    <TriStateBox
      className="selection-topic"
      ticked={count === notes.length ? true : count === 0 ? false : null}
      onTick={(ticked) => selection.put(notes, ticked)}
    >
      {say("allOfTopic", { notes: notes.length })}
    </TriStateBox>
  );
}
