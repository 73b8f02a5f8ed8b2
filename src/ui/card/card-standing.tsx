import { useLayoutEffect, useRef } from "react";
import { Link } from "wouter";
import type { CardPage } from "#app/card-page.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { isInUse } from "#model/note.ts";
import { useDoing } from "#ui/parts/doing.ts";
import "./card-standing.css";

type Props = { readonly app: Rehearse; readonly page: CardPage };

/** Why a card is not asked, where it is not. It takes the focus where its note has just been deleted, or brought back. */
export function CardStanding({ app, page }: Props) {
  const doing = useDoing(app.undo);
  const box = useRef<HTMLDivElement>(null);
  const { note } = page;
  const isDeleted = note.mine?.removed?.value === true;
  const wasDeleted = useRef(isDeleted);
  useLayoutEffect(() => {
    if (wasDeleted.current !== isDeleted) box.current?.focus();
    wasDeleted.current = isDeleted;
  }, [isDeleted]);
  const bringBack = () =>
    doing.act(
      () =>
        actOnNotes(
          app,
          { type: "remove", notes: [note.id], removed: false },
          () => "Note brought back.",
        ),
      "Brought back. Its cards are asked as before.",
    );
  const says = standingInWords(page);
  return (
    <div className="card-standing" role="status" ref={box} tabIndex={-1}>
      {says !== null && <p className="notice">{says}</p>}
      {isWaitingPage(page) && (
        <p className="notice">
          Its action is not done yet. It is asked once you tick it off.{" "}
          <Link href="/checklist">Open the checklist</Link>
        </p>
      )}
      {isDeleted && page.deck && (
        <button type="button" className="button" onClick={bringBack}>
          Bring it back
        </button>
      )}
      {!isDeleted && doing.done !== null && <p className="notice">{doing.done}</p>}
      {doing.problem !== null && <p className="problem">Nothing was changed: {doing.problem}</p>}
    </div>
  );
}

const isWaitingPage = ({ card, note }: CardPage): boolean =>
  card.waiting === true && isInUse(note) && !card.retired;

function standingInWords({ card, note, deck }: CardPage): string | null {
  if (note.mine?.removed?.value)
    return deck
      ? "Deleted. It is not asked; its history is kept."
      : "Deleted with its deck. Its history is kept.";
  if (note.retired) return "The deck no longer has this note. Its history is kept.";
  if (card.retired)
    return "The note no longer has what this card asks for. Its history is kept, and it is asked again once the note has it again.";
  return card.suspended ? "Suspended: it is not asked." : null;
}
