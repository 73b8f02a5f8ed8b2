import { Link } from "wouter";
import type { DeckStanding } from "#app/deck-standings.ts";
import type { DeckSummary } from "#model/deck.ts";
import { ForwardIcon } from "#ui/design/icons.tsx";
import { counted } from "#ui/parts/counted.ts";
import { percent } from "#ui/parts/percent.ts";
import { rangeInWords } from "#ui/parts/strength-words.ts";
import { RangeBar } from "#ui/progress/range-bar.tsx";

type Props = {
  readonly deck: DeckSummary & { readonly derivedCards: number };
  /** Undefined until it is known. */
  readonly standing: DeckStanding | undefined;
};

/** A deck in the list of decks. What there is to do in it comes a little later; its line is there from the beginning. */
export const DeckItem = ({ deck, standing }: Props) => (
  <li className="deck-item">
    <h2>
      <Link
        href={`/decks/${encodeURIComponent(deck.id)}`}
        className="deck-link"
        dir="auto"
        lang={deck.lang}
      >
        {deck.title}
      </Link>
    </h2>
    {deck.about && (
      <p dir="auto" lang={deck.lang}>
        {deck.about}
      </p>
    )}
    <p className="fine-print">{counted(deck.derivedCards, "card")}</p>
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
            Recall {percent(recall.middle)}
            <span className="visually-hidden">, {rangeInWords(recall)}</span>
          </p>
        </div>
      )}
    </>
  );
}

function toDoInWords(due: number, unseen: number): string {
  const parts = [
    due > 0 && counted(due, "due", "due"),
    unseen > 0 && counted(unseen, "new", "new"),
  ];
  return parts.filter((part) => part !== false).join(", ") || "Nothing due";
}
