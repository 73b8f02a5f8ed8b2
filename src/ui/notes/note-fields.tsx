import { type RefObject, useRef } from "react";
import { type CardDraft, fieldNames } from "./card-draft.ts";
import { NoteField } from "./note-field.tsx";
import { GapButton } from "./note-gap-button.tsx";
import type { NoteKind } from "./note-kinds.ts";

type Props = {
  readonly kind: NoteKind;
  readonly draft: CardDraft;
  /** The same function each time: a field is made anew only where its text changes. */
  readonly onType: (part: Partial<CardDraft>) => void;
  readonly first?: RefObject<HTMLTextAreaElement | null>;
};

const others = ["points", "why", "answer", "followUps"] as const;

/** The texts of a note, whether it is added or reworded. */
export function NoteFields({ kind, draft, onType, first }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const asked = first ?? own;
  const names = fieldNames(kind);
  return (
    <>
      <NoteField part="asked" name={names.asked} text={draft.asked} onType={onType} field={asked}>
        {kind === "fact" && <GapButton field={asked} onType={(text) => onType({ asked: text })} />}
      </NoteField>
      {others.map((part) => {
        const name = names[part];
        return (
          name !== null && (
            <NoteField key={part} part={part} name={name} text={draft[part]} onType={onType} />
          )
        );
      })}
    </>
  );
}
