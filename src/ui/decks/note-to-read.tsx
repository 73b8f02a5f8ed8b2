import type { ReactNode } from "react";
import { Link } from "wouter";
import { useCardsOfNote } from "#app/deck-hooks.ts";
import type { ReadableNote } from "#app/decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { MyAnswers } from "#ui/answers/my-answers.tsx";
import { cardPath } from "#ui/parts/card-path.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { Markdown } from "#ui/parts/markdown.tsx";
import { TextList } from "#ui/parts/text-list.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { WholeAnswer } from "#ui/practice/whole-answer.tsx";
import { say } from "#words/decks.ts";
import { say as sayOfDisputed } from "#words/disputed.ts";
import { CardsOfNote } from "./cards-of-note.tsx";
import { Disputed } from "./disputed.tsx";
import "./note-to-read.css";

type Props = {
  readonly app: Rehearse;
  readonly note: ReadableNote;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onFocus: () => void;
  /** Its answer can be found in the page while it is folded. */
  readonly isFindable: boolean;
  /** It takes the focus when it appears. */
  readonly isFocused: boolean;
};

/** A note in a deck that is read: the prompt, and for those who open it the answer. A fact is read as it stands. */
export function NoteToRead({ app, note, open, isFindable, isFocused, ...on }: Props) {
  const { ask, disputed, isSuspended } = note;
  const lang = useLanguage();
  return (
    <details
      className="note"
      open={open}
      onToggle={(event) => on.onToggle(event.currentTarget.open)}
      onFocus={on.onFocus}
    >
      <summary ref={isFocused ? takeFocus : null} data-note={note.id}>
        <span className="note-prompt" dir="auto" lang={lang}>
          <WithFormulas text={ask.prompt} />
        </span>
        {disputed.length > 0 && <span className="note-mark">{sayOfDisputed("disputed")}</span>}
        {isSuspended && <span className="note-mark">{say("suspendedNote")}</span>}
      </summary>
      {(open || isFindable) && <NoteAnswer app={app} note={note} open={open} />}
    </details>
  );
}

/** Behind the next frame: until then the list hides what it has not measured. */
const takeFocus = (element: HTMLElement | null): void => {
  requestAnimationFrame(() => setTimeout(() => element?.focus({ preventScroll: true })));
};

type AnswerProps = Pick<Props, "app" | "note" | "open">;

// Formatted text is made when it is looked at: a deck may have hundreds of notes with it.
function NoteAnswer({ app, note, open }: AnswerProps) {
  const { id, kind, ask, disputed, finding, section } = note;
  const lang = useLanguage();
  return (
    <div className="note-answer">
      {open && ask.given && <Markdown text={ask.given} />}
      {ask.points.length > 0 && (
        <>
          <p className="hint">{ask.task}</p>
          <TextList texts={ask.points} inOrder={ask.inOrder} />
        </>
      )}
      {open && <WholeAnswer ask={ask} />}
      {ask.alongside && (
        <>
          <p className="hint">{ask.alongside.label}</p>
          <TextList texts={ask.alongside.lines} />
        </>
      )}
      {disputed.length > 0 && <Disputed statements={disputed} finding={finding} isLeading />}
      {section && (
        <p className="source">
          {say.rich("fromSection", {
            section,
            cite: (text: readonly ReactNode[]): ReactNode => (
              <cite key="section" dir="auto" lang={lang}>
                {text}
              </cite>
            ),
          })}
        </p>
      )}
      {open && <MyAnswers app={app} note={id} kind={kind} />}
      {open && <History app={app} note={id} />}
    </div>
  );
}

/** Leads to the pages of a note's cards. */
function History({ app, note }: { readonly app: Rehearse; readonly note: ReadableNote["id"] }) {
  const cards = useCardsOfNote(app, note);
  const [first, second] = cards ?? [];
  if (cards && second) return <CardsOfNote cards={cards} says={say("history")} />;
  if (cards && !first) return null;
  // Its line is there from the beginning, so that nothing moves.
  return (
    <p className="cards-of-note note-history">
      {first && <Link href={cardPath(first.id)}>{say("history")}</Link>}
    </p>
  );
}
