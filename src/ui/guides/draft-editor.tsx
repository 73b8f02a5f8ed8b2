import { useEffect, useRef, useState } from "react";
import { askedBy, type Draft } from "#model/draft.ts";
import type { EditHere } from "#ui/notes/draft-history.ts";
import { kinds, kindWords } from "./kind-words.ts";
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
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const reword = (asked: string, points: string) =>
    onEdit({ type: "reworded", asked, points: linesOf(points) });
  const isEmpty = !asked.trim() || linesOf(points).length === 0;

  return (
    <div className="draft-editor">
      <label>
        Prompt
        <textarea
          ref={first}
          className="field"
          dir="auto"
          rows={3}
          value={asked}
          onChange={({ target }) => {
            setAsked(target.value);
            reword(target.value, points);
          }}
        />
      </label>
      <label>
        Key points, one a line
        <textarea
          className="field"
          dir="auto"
          rows={5}
          value={points}
          onChange={({ target }) => {
            setPoints(target.value);
            reword(asked, target.value);
          }}
        />
      </label>
      <p role="status" className="hint">
        {isEmpty && "A note needs a prompt and a key point: what was there before stays."}
        {linesOf(points).length > mostPoints &&
          `A note has at most ${mostPoints} key points: only the first ${mostPoints} are kept.`}
      </p>
      <label>
        Kind
        <select
          className="field"
          value={draft.kind}
          onChange={({ target }) =>
            onEdit({ type: "switched", kind: target.value as Draft["kind"] })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
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
            Merge with next
          </button>
        )}
        <button type="button" className="button" onClick={() => onEdit({ type: "dropped" })}>
          Drop
        </button>
        <button type="button" className="button button-main" onClick={onDone}>
          Done
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
