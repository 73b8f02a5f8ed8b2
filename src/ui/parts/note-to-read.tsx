import { useState } from "react";
import { Link } from "wouter";
import type { ReadableNote } from "#app/decks.ts";
import { cardPath } from "./card-path.ts";
import { CardsOfNote } from "./cards-of-note.tsx";
import { Disputed } from "./disputed.tsx";
import { Markdown } from "./markdown.tsx";
import { WholeAnswer } from "./whole-answer.tsx";
import "./note-to-read.css";

/** A note in a deck that is read: the prompt, and for those who open it the answer. A fact is read as it stands. */
export function NoteToRead({ note }: { note: ReadableNote }) {
  const { ask, disputed } = note;
  const [open, setOpen] = useState(false);
  return (
    <details className="note" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="note-prompt" dir="auto">
          {ask.prompt}
        </span>
        {disputed.length > 0 && <span className="note-disputed">Disputed</span>}
      </summary>
      <NoteAnswer note={note} open={open} />
    </details>
  );
}

type AnswerProps = { readonly note: ReadableNote; readonly open: boolean };

// Formatted text is made when it is looked at: a deck may have hundreds of notes with it.
function NoteAnswer({ note: { ask, cards, disputed, section }, open }: AnswerProps) {
  const Points = ask.inOrder ? "ol" : "ul";
  return (
    <div className="note-answer">
      {open && ask.given && <Markdown text={ask.given} />}
      {ask.points.length > 0 && (
        <>
          <p className="hint">{ask.task}</p>
          <Points dir="auto">
            {ask.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </Points>
        </>
      )}
      {open && <WholeAnswer ask={ask} />}
      {ask.alongside && (
        <>
          <p className="hint">{ask.alongside.label}</p>
          <ul dir="auto">
            {ask.alongside.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {disputed.length > 0 && <Disputed statements={disputed} />}
      {section && (
        <p className="source">
          From <cite dir="auto">{section}</cite>
        </p>
      )}
      <History cards={cards} />
    </div>
  );
}

/** Leads to the pages of a note's cards. */
function History({ cards }: Pick<ReadableNote, "cards">) {
  const [first, second] = cards;
  if (!first) return null;
  if (second) return <CardsOfNote cards={cards} says="History" />;
  return (
    <p className="cards-of-note">
      <Link href={cardPath(first.id)}>History</Link>
    </p>
  );
}
