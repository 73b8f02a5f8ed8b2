import { Link } from "wouter";
import { useDecks } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { counted } from "#ui/parts/counted.ts";
import { AddIcon, ForwardIcon } from "#ui/parts/icons.tsx";
import { PageHeading } from "#ui/parts/page-heading.tsx";
import "./decks.css";

/** All decks, to be opened and read. */
export function DecksScreen({ app }: { app: Rehearse }) {
  const decks = useDecks(app);
  return (
    <div className="screen">
      <PageHeading title="Decks" />
      <Link href="/decks/add" className="button add-guide-link">
        <AddIcon />
        Add from a guide
      </Link>
      {app.starterDecks === "kept" && (
        <p className="notice">
          The questions of this version could not be loaded. Those you have work as before; the new
          ones come when you open Rehearse online.
        </p>
      )}
      {decks?.length === 0 && <p>There are no decks yet.</p>}
      <ul className="deck-list">
        {decks?.map((deck) => (
          <li key={deck.id} className="deck-item">
            <h2>
              <Link href={`/decks/${encodeURIComponent(deck.id)}`} className="deck-link" dir="auto">
                {deck.title}
              </Link>
            </h2>
            {deck.about && <p dir="auto">{deck.about}</p>}
            <p className="fine-print">{counted(deck.derivedCards, "card")}</p>
            <ForwardIcon />
          </li>
        ))}
      </ul>
    </div>
  );
}
