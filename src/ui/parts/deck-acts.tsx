import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DeckSummary } from "#model/deck.ts";
import { AddIcon } from "#ui/design/other-icons.tsx";

type Props = {
  readonly deck: Pick<DeckSummary, "id">;
  /** What else there is to do. */
  readonly children: ReactNode;
};

/** What can be done with a deck besides reading it. */
export function DeckActs({ deck: { id }, children }: Props) {
  const name = encodeURIComponent(id);
  return (
    <div className="deck-acts">
      <Link href={`/notes/new/${name}`} className="button">
        <AddIcon />
        Add a note
      </Link>
      {children}
      <Link href={`/decks/${name}/share`} className="button">
        Share
      </Link>
      <Link href={`/decks/${name}/change`} className="button">
        Change
      </Link>
    </div>
  );
}
