import {
  type FormEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { Link } from "wouter";
import { addNote } from "#app/own-notes.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckSummary } from "#model/deck.ts";
import { type CardId, cardId, deckId, type NoteId } from "#model/ids.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { useUnsavedGuard } from "#ui/parts/unsaved-guard.ts";
import { say } from "#words/notes.ts";
import { blankOf, type CardDraft, emptyDraft } from "./card-draft.ts";
import { NoteFields } from "./note-fields.tsx";
import {
  hasTexts,
  keepUnfinished,
  type NoteFormDraft,
  type NotePlaceDraft,
  newNoteOf,
  placeAmong,
  unfinishedName,
} from "./note-form-draft.ts";
import { KindField } from "./note-kind-field.tsx";
import type { NoteKind } from "./note-kinds.ts";
import { NotePlaceFields, titleProblem } from "./note-place-fields.tsx";
import { NotePreview } from "./note-preview.tsx";
import { usePreview } from "./note-previewing.ts";
import { topicProblem } from "./topic-field.tsx";
import { TwinLine } from "./twin-line.tsx";
import { useTypedDraft } from "./typed-draft.ts";
import "./note-form.css";

type Props = {
  readonly app: Rehearse;
  readonly decks: readonly Listed[];
  readonly first: NoteFormDraft;
};

type Added = { readonly card: CardId; readonly says: string };

/** Adds notes of one's own, one after another: kind, deck and topic stay for the next. */
export function NoteForm({ app, decks: listed, first }: Props) {
  const { decks, begin } = useDecksWithNew(listed);
  const [typed, setTyped] = useState(first);
  const [isChecked, setChecked] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const doing = useDoing();
  const asked = useRef<HTMLTextAreaElement>(null);
  const isStored = useRef(false);
  const { kind, texts } = typed;
  const place = useMemo(() => placeAmong(decks, typed.place), [decks, typed.place]);
  const says = useMemo(() => blankOf(kind), [kind]);
  const preview = usePreview(says, texts, null);
  useUnsavedGuard(isStored, hasTexts(typed));
  useEffect(() => keepUnfinished(app, typed), [app, typed]);
  useTypedDraft(unfinishedName, null, hasTexts(typed) ? typed : null);

  const choose = useCallback((chosen: NoteKind) => {
    setTyped((before) => ({ ...before, kind: chosen }));
  }, []);
  const put = useCallback((part: Partial<NotePlaceDraft>) => {
    setTyped((before) => ({ ...before, place: { ...before.place, ...part } }));
  }, []);
  const type = useCallback((part: Partial<CardDraft>) => {
    setTyped((before) => ({ ...before, texts: { ...before.texts, ...part } }));
  }, []);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What is wrong has to be there when the field is read out.
    flushSync(() => setChecked(true));
    const wrong = titleProblem(place) ? "title" : topicProblem(place.topic) ? "topic" : null;
    if (wrong) return event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    // The reason is said; here is where to write.
    if (texts.asked.trim() === "") asked.current?.focus();
    const face = preview.cards[0]?.face ?? "recall";
    doing.act(
      async () => {
        const id = await addNote(app, newNoteOf({ kind, place, texts }));
        setAdded({ card: cardId(id, face), says: texts.asked.replaceAll(/\{\{|\}\}/g, "") });
        begin({ id: deckOf(id), title: place.title });
        put({ deck: deckOf(id) });
        type(emptyDraft);
        setChecked(false);
      },
      "",
      () => asked.current?.focus(),
    );
  };
  return (
    <form className="note-form" noValidate onSubmit={add}>
      <KindField kind={kind} onChoose={choose} />
      <NotePlaceFields app={app} decks={decks} place={place} isChecked={isChecked} onChange={put} />
      <NoteFields kind={kind} draft={texts} first={asked} onType={type} />
      <TwinLine app={app} asked={texts.asked} />
      <div role="alert">
        {doing.problem !== null && (
          <p className="problem">{say("notAdded", { reason: doing.problem })}</p>
        )}
      </div>
      <div role="status">{added && doing.problem === null && <AddedLine added={added} />}</div>
      <div className="form-buttons">
        <button type="submit" className="button button-main">
          {say("add")}
        </button>
      </div>
      <NotePreview preview={preview} isKnown={false} Heading="h2" />
    </form>
  );
}

const AddedLine = ({ added: { card, says } }: { readonly added: Added }) => (
  <p className="notice note-added" dir="auto">
    {say.rich("added", {
      says,
      link: (text: readonly ReactNode[]) => (
        <Link key="added" href={cardPath(card)}>
          {text}
        </Link>
      ),
    })}
  </p>
);

type Listed = Pick<DeckSummary, "id" | "title">;

/** The decks, and one that was just begun until it is among them. */
function useDecksWithNew(listed: readonly Listed[]) {
  const [begun, begin] = useState<Listed | null>(null);
  const isListed = listed.some(({ id }) => id === begun?.id);
  if (begun && isListed) begin(null);
  const decks = useMemo(() => (begun ? [begun, ...listed] : listed), [begun, listed]);
  return { decks, begin };
}

/** The deck that a note was added to. */
const deckOf = (id: NoteId) => deckId(id.slice(0, id.lastIndexOf("/")));
