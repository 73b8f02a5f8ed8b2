import { useEffect } from "react";
import { Link } from "wouter";
import { useDecks, useStandings } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { DeckItem } from "#ui/decks/deck-item.tsx";
import { forgetPlace } from "#ui/decks/deck-place.ts";
import { AddIcon } from "#ui/design/other-icons.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { UndoButton } from "#ui/frame/undo-button.tsx";
import { SearchLink } from "#ui/search/search-link.tsx";
import "./decks.css";

const links = [
  ["/answers", "My answers"],
  ["/checklist", "Checklist"],
  ["/disputed", "Disputed"],
] as const;

/** All decks, to be opened and read, and the way to everything that is one's own. */
export function DecksScreen({ app }: { app: Rehearse }) {
  const decks = useDecks(app);
  const standings = useStandings(app);
  useEffect(forgetPlace, []);
  return (
    <div className="screen">
      <PageHeading title="Decks" />
      <SearchLink />
      <div className="decks-add">
        <Link href="/notes/new" className="button">
          <AddIcon />
          Add a note
        </Link>
        <Link href="/decks/add" className="button">
          <AddIcon />
          Add from a guide or file
        </Link>
      </div>
      <ul className="decks-links">
        {links.map(([path, name]) => (
          <li key={path}>
            <Link href={path}>{name}</Link>
          </li>
        ))}
      </ul>
      <UndoButton app={app} />
      {app.starterDecks === "kept" && (
        <p className="notice">
          The questions of this version could not be loaded. Those you have work as before; the new
          ones come when you open Rehearse online.
        </p>
      )}
      {decks?.length === 0 && <p>There are no decks yet.</p>}
      <ul className="deck-list">
        {decks?.map((deck) => (
          <DeckItem key={deck.id} deck={deck} standing={standings?.get(deck.id)} />
        ))}
      </ul>
    </div>
  );
}
