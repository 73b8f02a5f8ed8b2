import { memo, useEffect, useId, useRef } from "react";
import { askedBy, type Draft } from "#model/draft.ts";
import type { DraftAct, EditHere } from "#ui/notes/draft-history.ts";
import { kindInWords } from "#ui/notes/note-kinds.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { Markdown } from "#ui/parts/markdown.tsx";
import { TextList } from "#ui/parts/text-list.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { say } from "#words/guides.ts";
import { DraftEditor } from "./draft-editor.tsx";
import { DraftTwin } from "./draft-twin.tsx";
import "./draft-note.css";

type Props = {
  readonly id: number;
  readonly draft: Draft;
  readonly hasNext: boolean;
  /** Of the notes, while this one is edited; else null. */
  readonly revision: number | null;
  readonly act: (act: DraftAct) => void;
};

/** A note that was read, as it will be asked, or its editor. */
export const DraftNote = memo(function DraftNote({ id, draft, hasNext, revision, act }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const isEdited = revision !== null;
  useReturnOfFocus(item, isEdited);
  const onEdit = (edit: EditHere) => {
    if (edit.type === "dropped") focusNeighbour(item.current);
    act({ type: "edited", id, edit });
  };
  return (
    <li ref={item} tabIndex={-1} className={isEdited ? "draft edited" : "draft"}>
      <p className="draft-meta">
        <span className={`draft-kind ${draft.kind}`}>{kindInWords(draft.kind)}</span>
        <span>{say("line", { line: draft.line })}</span>
      </p>
      {isEdited ? (
        <DraftEditor
          draft={draft}
          hasNext={hasNext}
          revision={revision}
          onEdit={onEdit}
          onDone={() => act({ type: "opened", id: null })}
        />
      ) : (
        <DraftShown draft={draft} onOpen={() => act({ type: "opened", id })} />
      )}
    </li>
  );
});

function DraftShown({ draft, onOpen }: { draft: Draft; onOpen: () => void }) {
  const id = useId();
  const asked = askedBy(draft);
  const lang = useLanguage();
  // As in practice: what stands beneath the first paragraph of a question (code, options) is given with it.
  const [prompt, ...given] = draft.kind === "question" ? asked.split(/\n{2,}/) : [asked];
  return (
    <>
      <p className="draft-asked" id={id} dir="auto" lang={lang}>
        <WithFormulas text={prompt ?? ""} />
      </p>
      {given.length > 0 && <Markdown text={given.join("\n\n")} />}
      <TextList texts={draft.points} className="draft-points" />
      <DraftTwin asked={asked} />
      <button type="button" className="draft-edit" aria-describedby={id} onClick={onOpen}>
        {say("edit")}
      </button>
    </>
  );
}

/** When the editor closes, the focus goes back to the button that opens it, unless it has gone elsewhere. */
function useReturnOfFocus(item: { readonly current: HTMLElement | null }, isEdited: boolean): void {
  const wasEdited = useRef(isEdited);
  useEffect(() => {
    if (wasEdited.current && !isEdited && document.activeElement === document.body) {
      item.current?.querySelector<HTMLElement>(".draft-edit")?.focus({ preventScroll: true });
    }
    wasEdited.current = isEdited;
  }, [item, isEdited]);
}

/** Before a note goes, so that the keyboard goes on from its place. */
function focusNeighbour(item: HTMLElement | null): void {
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const target = neighbour ?? item?.closest("details")?.querySelector("summary");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
