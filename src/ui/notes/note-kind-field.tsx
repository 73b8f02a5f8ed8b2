import { memo } from "react";
import { Choice } from "#ui/design/choice.tsx";
import { say } from "#words/notes.ts";
import { kindsInWords, type NoteKind, purposeOf } from "./note-kinds.ts";

type Props = { readonly kind: NoteKind; readonly onChoose: (kind: NoteKind) => void };

/** The kind of a new note, and what it is for. */
export const KindField = memo(function KindField({ kind, onChoose }: Props) {
  return (
    <div>
      <Choice
        className="note-kinds"
        legend={say("kind")}
        words={kindsInWords()}
        chosen={kind}
        onChoose={onChoose}
      />
      <p className="hint note-kind-for">{purposeOf(kind)}</p>
    </div>
  );
});
