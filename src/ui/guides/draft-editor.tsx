import { useEffect, useRef, useState } from "react";
import { askedBy, type Draft } from "#model/draft.ts";
import type { EditHere } from "#ui/notes/draft-history.ts";
import { kindInWords } from "#ui/notes/note-kinds.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/guides.ts";
import { kinds } from "./kind-words.ts";
import { SplitField } from "./split-field.tsx";

type Props = {
  readonly draft: Draft;
  readonly hasNext: boolean;
  /** Changes when the note was changed otherwise than by typing here. */
  readonly revision: number;
  readonly onEdit: (edit: EditHere) => void;
  readonly onDone: () => void;
};

const mostPoints = 7;
const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim());

/** Edits a note in its place. What is typed holds at once. */
export function DraftEditor({ draft, hasNext, revision, onEdit, onDone }: Props) {
  const { asked, points, setAsked, setPoints } = useTyped(draft, revision);
  const lang = useLanguage();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const reword = (asked: string, points: string) =>
    onEdit({ type: "reworded", asked, points: linesOf(points) });
  const isEmpty = !asked.trim() || linesOf(points).length === 0;

  return (
    <div className="draft-editor">
      <label>
        {say("prompt")}
        <textarea
          ref={first}
          className="field"
          dir="auto"
          lang={lang}
          rows={3}
          value={asked}
          onChange={({ target }) => {
            setAsked(target.value);
            reword(target.value, points);
          }}
        />
      </label>
      <label>
        {say("points")}
        <textarea
          className="field"
          dir="auto"
          lang={lang}
          rows={5}
          value={points}
          onChange={({ target }) => {
            setPoints(target.value);
            reword(asked, target.value);
          }}
        />
      </label>
      <p role="status" className="hint">
        {isEmpty && say("needsBoth")}
        {linesOf(points).length > mostPoints && say("atMost", { most: mostPoints })}
      </p>
      <label>
        {say("kind")}
        <select
          className="field"
          value={draft.kind}
          onChange={({ target }) =>
            onEdit({ type: "switched", kind: target.value as Draft["kind"] })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindInWords(kind)}
            </option>
          ))}
        </select>
      </label>
      {draft.points.length > 1 && <SplitField points={draft.points} onEdit={onEdit} />}
      <div className="draft-editor-buttons">
        {hasNext && (
          <button
            type="button"
            className="button"
            onClick={() => onEdit({ type: "merged with next" })}
          >
            {say("mergeWithNext")}
          </button>
        )}
        <button type="button" className="button" onClick={() => onEdit({ type: "dropped" })}>
          {say("drop")}
        </button>
        <button type="button" className="button button-main" onClick={onDone}>
          {say("done")}
        </button>
      </div>
    </div>
  );
}

/** The text fields as they are typed, and as the note is after each other edit. */
function useTyped(draft: Draft, revision: number) {
  const [asked, setAsked] = useState(() => askedBy(draft));
  const [points, setPoints] = useState(() => draft.points.join("\n"));
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    setSeen(revision);
    setAsked(askedBy(draft));
    setPoints(draft.points.join("\n"));
  }
  return { asked, points, setAsked, setPoints };
}
