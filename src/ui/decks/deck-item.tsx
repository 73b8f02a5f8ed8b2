import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DeckStanding } from "#app/deck-standings.ts";
import type { DeckSummary } from "#model/deck.ts";
import { ForwardIcon } from "#ui/design/icons.tsx";
import { percent } from "#ui/parts/percent.ts";
import { rangeInWords } from "#ui/parts/strength-words.ts";
import { RangeBar } from "#ui/progress/range-bar.tsx";
import { say } from "#words/decks.ts";

type Props = {
  readonly deck: DeckSummary & { readonly derivedCards: number };
  /** Undefined until it is known. */
  readonly standing: DeckStanding | undefined;
};

/** A deck in the list of decks. What there is to do in it comes a little later; its line is there from the beginning. */
export const DeckItem = ({ deck, standing }: Props) => (
  <li className="deck-item">
    <h2 dir="auto" lang={deck.lang}>
      <Link href={`/decks/${encodeURIComponent(deck.id)}`} className="deck-link">
        {deck.title}
      </Link>
    </h2>
    {deck.about && (
      <p dir="auto" lang={deck.lang}>
        {deck.about}
      </p>
    )}
    <p className="fine-print">{say("cards", { cards: deck.derivedCards })}</p>
    {deck.derivedCards > 0 && (
      <div className="fine-print deck-standing">{standing && <Standing standing={standing} />}</div>
    )}
    <ForwardIcon />
  </li>
);

function Standing({ standing: { due, unseen, recall } }: { readonly standing: DeckStanding }) {
  return (
    <>
      <p>{toDoInWords(due, unseen)}</p>
      {recall && (
        <div className="deck-recall">
          <RangeBar {...recall} />
          <p>
            {say.rich("recall", {
              share: percent(recall.middle),
              interval: rangeInWords(recall),
              range: hidden,
            })}
          </p>
        </div>
      )}
    </>
  );
}

const hidden = (text: readonly ReactNode[]): ReactNode => (
  <span key="range" className="visually-hidden">
    {text}
  </span>
);

function toDoInWords(due: number, unseen: number): string {
  if (due > 0 && unseen > 0) return say("dueAndNew", { due, unseen });
  if (due > 0) return say("due", { due });
  return unseen > 0 ? say("new", { unseen }) : say("nothingDue");
}
