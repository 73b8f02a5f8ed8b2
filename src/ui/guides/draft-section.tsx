import { memo, type ReactNode, startTransition, useState } from "react";
import type { DraftAct } from "#ui/notes/draft-history.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/guides.ts";
import { DraftNote } from "./draft-note.tsx";
import type { DraftSection as Section } from "./draft-sections.ts";

type Props = {
  readonly section: Section;
  readonly isOpen: boolean;
  readonly editing: number | null;
  readonly revision: number;
  readonly act: (act: DraftAct) => void;
};

/** The word after the number, for those who do not see that it counts notes. */
const hidden = (text: readonly ReactNode[]): ReactNode => (
  <span key="hidden" className="visually-hidden">
    {text}
  </span>
);

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
  const lang = useLanguage();
  return (
    <details
      className="draft-section"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && startTransition(() => setMade(true))}
    >
      <summary>
        <span className="draft-section-name" dir="auto" lang={lang}>
          {name}
        </span>
        <span className="draft-section-count">
          {say.rich("sectionCount", { notes: notes.length, hidden })}
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
