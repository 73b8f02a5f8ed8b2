import { useEffect } from "react";
import { Link } from "wouter";
import { useDecks, useStandings } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { DeckItem } from "#ui/decks/deck-item.tsx";
import { forgetPlace } from "#ui/decks/deck-place.ts";
import { AddIcon } from "#ui/design/icons.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { UndoButton } from "#ui/frame/undo-button.tsx";
import { SearchLink } from "#ui/search/search-link.tsx";
import { say } from "#words/decks.ts";
import { say as sayOfDisputed } from "#words/disputed.ts";
import "./decks.css";

const links = () =>
  [
    ["/answers", say("myAnswers")],
    ["/checklist", say("checklist")],
    ["/disputed", sayOfDisputed("disputed")],
  ] as const;

/** All decks, to be opened and read, and the way to everything that is one's own. */
export function DecksScreen({ app }: { app: Rehearse }) {
  const decks = useDecks(app);
  const standings = useStandings(app);
  useEffect(forgetPlace, []);
  return (
    <div className="screen">
      <PageHeading title={say("title")} />
      <SearchLink />
      <div className="decks-add">
        <Link href="/notes/new" className="button">
          <AddIcon />
          {say("addNote")}
        </Link>
        <Link href="/decks/add" className="button">
          <AddIcon />
          {say("addFrom")}
        </Link>
      </div>
      <ul className="decks-links">
        {links().map(([path, name]) => (
          <li key={path}>
            <Link href={path}>{name}</Link>
          </li>
        ))}
      </ul>
      <UndoButton app={app} />
      {app.starterDecks === "kept" && <p className="notice">{say("starterDecksKept")}</p>}
      {decks?.length === 0 && <p>{say("noDecks")}</p>}
      <ul className="deck-list">
        {decks?.map((deck) => (
          <DeckItem key={deck.id} deck={deck} standing={standings?.get(deck.id)} />
        ))}
      </ul>
    </div>
  );
}
