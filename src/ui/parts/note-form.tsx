import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Link } from "wouter";
import { addNote } from "#app/own-notes.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckSummary } from "#model/deck.ts";
import { type CardId, cardId, deckId, type NoteId } from "#model/ids.ts";
import { blankOf, emptyDraft } from "./card-draft.ts";
import { cardPath } from "./card-path.ts";
import { Choice } from "./choice.tsx";
import { useDoing } from "./doing.ts";
import { NoteFields } from "./note-fields.tsx";
import { hasTexts, keepUnfinished, type NoteFormDraft, newNoteOf } from "./note-form-draft.ts";
import { kindsFor, noteKinds } from "./note-kinds.ts";
import { NotePlaceFields, titleProblem } from "./note-place-fields.tsx";
import { NotePreview } from "./note-preview.tsx";
import { usePreview } from "./note-previewing.ts";
import { topicProblem } from "./topic-field.tsx";
import { TwinLine } from "./twin-line.tsx";
import { useUnsavedGuard } from "./unsaved-guard.ts";
import "./note-form.css";

type Props = {
  readonly app: Rehearse;
  readonly decks: readonly Pick<DeckSummary, "id" | "title">[];
  readonly first: NoteFormDraft;
};

type Added = { readonly card: CardId; readonly says: string };

/** Adds notes of one's own, one after another: kind, deck and topic stay for the next. */
export function NoteForm({ app, decks, first }: Props) {
  const [typed, setTyped] = useState(first);
  const [isChecked, setChecked] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const doing = useDoing();
  const asked = useRef<HTMLTextAreaElement>(null);
  const isStored = useRef(false);
  // The deck that a note was added to is gone where that was undone.
  const draft = decks.some(({ id }) => id === typed.deck) ? typed : { ...typed, deck: null };
  const { kind, texts } = draft;
  const says = useMemo(() => blankOf(kind), [kind]);
  const preview = usePreview(says, texts, null);
  useUnsavedGuard(isStored, hasTexts(draft));
  useEffect(() => keepUnfinished(app, typed), [app, typed]);

  const change = (part: Partial<NoteFormDraft>) => setTyped((before) => ({ ...before, ...part }));
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What is wrong has to be there when the field is read out.
    flushSync(() => setChecked(true));
    const wrong = titleProblem(draft) ? "title" : topicProblem(draft.topic) ? "topic" : null;
    if (wrong) return event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    const face = preview.cards[0]?.face ?? "recall";
    doing.act(
      async () => {
        const id = await addNote(app, newNoteOf(draft));
        setAdded({ card: cardId(id, face), says: texts.asked.replaceAll(/\{\{|\}\}/g, "") });
        change({ deck: deckOf(id), texts: emptyDraft });
        setChecked(false);
      },
      "Added.",
      () => asked.current?.focus(),
    );
  };
  return (
    <form className="note-form" noValidate onSubmit={add}>
      <div>
        <Choice
          className="note-kinds"
          legend="Kind"
          words={noteKinds}
          chosen={kind}
          onChoose={(chosen) => change({ kind: chosen })}
        />
        <p className="hint note-kind-for">{kindsFor[kind]}</p>
      </div>
      <NotePlaceFields
        app={app}
        decks={decks}
        draft={draft}
        isChecked={isChecked}
        onChange={change}
      />
      <NoteFields
        kind={kind}
        draft={texts}
        first={asked}
        onType={(part) =>
          setTyped((before) => ({ ...before, texts: { ...before.texts, ...part } }))
        }
      />
      <TwinLine app={app} asked={texts.asked} />
      <div role="alert">
        {doing.problem !== null && (
          <p className="problem">
            This was not added: {doing.problem} What you typed is still here.
          </p>
        )}
      </div>
      <div role="status">{added && doing.problem === null && <AddedLine added={added} />}</div>
      <div className="form-buttons">
        <button type="submit" className="button button-main">
          Add the note
        </button>
      </div>
      <NotePreview preview={preview} isKnown={false} Heading="h2" />
    </form>
  );
}

const AddedLine = ({ added: { card, says } }: { readonly added: Added }) => (
  <p className="notice note-added" dir="auto">
    Added: <Link href={cardPath(card)}>{says}</Link>
  </p>
);

/** The deck that a note was added to. */
const deckOf = (id: NoteId) => deckId(id.slice(0, id.lastIndexOf("/")));
