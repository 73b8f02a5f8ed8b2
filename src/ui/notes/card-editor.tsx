import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { NoteAsEdited } from "#app/note-edit.ts";
import type { NoteBefore } from "#app/note-preview.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Place } from "#model/mine.ts";
import { askedIn, contentOf, type Note } from "#model/note.ts";
import { Dialog } from "#ui/design/dialog.tsx";
import { useUnsavedGuard } from "#ui/parts/unsaved-guard.ts";
import { say } from "#words/notes.ts";
import { type CardDraft, contentFrom, draftOf } from "./card-draft.ts";
import { NoteChanges } from "./note-changes.tsx";
import { NoteFields } from "./note-fields.tsx";
import { NotePreview } from "./note-preview.tsx";
import { usePreview } from "./note-previewing.ts";
import { TopicField, topicProblem } from "./topic-field.tsx";
import { typedDraft, useTypedDraft } from "./typed-draft.ts";
import "#ui/design/field.css";

type Props = {
  readonly app: Rehearse;
  readonly note: NoteBefore;
  readonly place: Place;
  /** Why it was not saved; null where it can be tried. */
  readonly problem: string | null;
  readonly onSave: (edited: NoteAsEdited) => void;
  readonly onCancel: () => void;
};

type Typed = { readonly draft: CardDraft; readonly topic: string };

/** Rewords a note in its place, and shows what becomes of its cards. What is typed stays until it is saved. */
export function CardEditor({ app, note, place, problem, onSave, onCancel }: Props) {
  // What is stored meanwhile does not change what one types, nor what it is compared with.
  const [before] = useState(note);
  const content = contentOf(before.note);
  const name = `rewriting ${before.note.id}`;
  // Its stamp tells apart the same words before a change and after it was undone.
  const over = { content, place, changed: before.note.edit?.changed ?? null };
  const isChangedMeanwhile = JSON.stringify(contentOf(note.note)) !== JSON.stringify(content);
  const [left] = useState(() => typedDraft(name, over) as Typed | null);
  const [draft, setDraft] = useState((): CardDraft => ({ ...draftOf(content), ...left?.draft }));
  const [topic, setTopic] = useState(left?.topic ?? place.topic);
  const [hasEdits, setHasEdits] = useState(left !== null);
  const [isChecked, setChecked] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  const stored = useRef(false);
  useEffect(() => first.current?.focus(), []);
  useUnsavedGuard(stored, hasEdits);
  const drop = useTypedDraft(name, over, hasEdits ? { draft, topic } : null);
  const preview = usePreview(content, draft, before);
  const change = useCallback((part: Partial<CardDraft>) => {
    setDraft((last) => ({ ...last, ...part }));
    setHasEdits(true);
  }, []);
  const putUnder = useCallback((typed: string) => {
    setTopic(typed);
    setHasEdits(true);
  }, []);
  const cancel = () => {
    drop();
    onCancel();
  };
  const [isAsking, setAsking] = useState(false);
  const onEscape = (event: KeyboardEvent) => {
    // What is open above it goes first.
    if (event.key !== "Escape" || event.defaultPrevented || isAsking) return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (hasEdits) setAsking(true);
    else cancel();
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (topicProblem(topic))
      event.currentTarget.querySelector<HTMLElement>('[name="topic"]')?.focus();
    else onSave({ content: contentFrom(content, draft), topic });
  };
  return (
    <form className="card-editor" noValidate onSubmit={save} onKeyDown={onEscape}>
      <NoteFields kind={content.kind} draft={draft} onType={change} first={first} />
      <TopicField
        app={app}
        deck={place.deck}
        topic={topic}
        isChecked={isChecked}
        onType={putUnder}
      />
      <NoteChanges preview={preview} />
      <div role="status">{isChangedMeanwhile && <ChangedMeanwhile note={note.note} />}</div>
      <div role="alert">
        {problem !== null && <p className="problem">{say("notChanged", { reason: problem })}</p>}
      </div>
      <div className="form-buttons">
        <button type="button" className="button" onClick={cancel}>
          {say("cancel")}
        </button>
        <button type="submit" className="button button-main">
          {say("save")}
        </button>
      </div>
      <NotePreview preview={preview} isKnown Heading="h3" />
      {isAsking && (
        <Dialog title={say("discardIt")} onClosed={() => setAsking(false)}>
          {(close) => (
            <div className="form-buttons">
              <button type="button" className="button" onClick={close}>
                {say("goOn")}
              </button>
              <button type="button" className="button button-main" onClick={cancel}>
                {say("discard")}
              </button>
            </div>
          )}
        </Dialog>
      )}
    </form>
  );
}

/** Another tab, or an undoing, was there while one typed. */
const ChangedMeanwhile = ({ note }: { readonly note: Note }) => (
  <p className="notice">
    {say.rich("changedMeanwhile", {
      text: askedIn(contentOf(note)),
      now: (text: readonly ReactNode[]) => <bdi key="now">{text}</bdi>,
    })}
  </p>
);
