import { memo, startTransition, useState } from "react";
import type { DraftAct } from "#ui/notes/draft-history.ts";
import { counted } from "#ui/parts/counted.ts";
import { DraftNote } from "./draft-note.tsx";
import type { DraftSection as Section } from "./draft-sections.ts";

type Props = {
  readonly section: Section;
  readonly isOpen: boolean;
  readonly editing: number | null;
  readonly revision: number;
  readonly act: (act: DraftAct) => void;
};

/**
 * The notes of one section. They are made when it is first opened, since a guide may have hundreds, and left alone while the deck
 * is being kept.
 */
export const DraftSection = memo(function DraftSection({
  section: { name, notes },
  isOpen,
  editing,
  revision,
  act,
}: Props) {
  const [isMade, setMade] = useState(isOpen);
  return (
    <details
      className="draft-section"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && startTransition(() => setMade(true))}
    >
      <summary>
        <span className="draft-section-name" dir="auto">
          {name}
        </span>
        <span className="draft-section-count">
          {notes.length}
          <span className="visually-hidden">
            {" "}
            {counted(notes.length, "note").replace(/^\S+ /, "")}
          </span>
        </span>
      </summary>
      <ul>
        {isMade &&
          notes.map(({ id, draft, hasNext }) => (
            <DraftNote
              key={id}
              id={id}
              draft={draft}
              hasNext={hasNext}
              // Of no other note, so that the others need not be made again.
              revision={editing === id ? revision : null}
              act={act}
            />
          ))}
      </ul>
    </details>
  );
});
