import { memo } from "react";
import { Choice } from "#ui/design/choice.tsx";
import { kindsFor, type NoteKind, noteKinds } from "./note-kinds.ts";

type Props = { readonly kind: NoteKind; readonly onChoose: (kind: NoteKind) => void };

/** The kind of a new note, and what it is for. */
export const KindField = memo(function KindField({ kind, onChoose }: Props) {
  return (
    <div>
      <Choice
        className="note-kinds"
        legend="Kind"
        words={noteKinds}
        chosen={kind}
        onChoose={onChoose}
      />
      <p className="hint note-kind-for">{kindsFor[kind]}</p>
    </div>
  );
});
