import { useLayoutEffect, useRef } from "react";
import { Link } from "wouter";
import type { CardPage } from "#app/card-page.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { isInUse } from "#model/note.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { say } from "#words/card.ts";
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
        actOnNotes(app, { type: "remove", notes: [note.id], removed: false }, () =>
          say("noteBroughtBack"),
        ),
      say("broughtBack"),
    );
  const says = standingInWords(page);
  return (
    <div className="card-standing" role="status" ref={box} tabIndex={-1}>
      {says !== null && <p className="notice">{says}</p>}
      {isWaitingPage(page) && (
        <p className="notice">
          {say("waiting")} <Link href="/checklist">{say("openChecklist")}</Link>
        </p>
      )}
      {isDeleted && page.deck && (
        <button type="button" className="button" onClick={bringBack}>
          {say("bringBack")}
        </button>
      )}
      {!isDeleted && doing.done !== null && <p className="notice">{doing.done}</p>}
      {doing.problem !== null && (
        <p className="problem">{say("notChanged", { reason: doing.problem })}</p>
      )}
    </div>
  );
}

const isWaitingPage = ({ card, note }: CardPage): boolean =>
  card.waiting === true && isInUse(note) && !card.retired;

function standingInWords({ card, note, deck }: CardPage): string | null {
  if (note.mine?.removed?.value) return deck ? say("noteDeleted") : say("deckDeleted");
  if (note.retired) return say("noteGone");
  if (card.retired) return say("askedGone");
  return card.suspended ? say("isNotAsked") : null;
}
