import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DeckSummary } from "#model/deck.ts";
import { Menu } from "#ui/design/menu.tsx";
import { AddIcon, MoreIcon } from "#ui/design/other-icons.tsx";

type Props = {
  readonly deck: Pick<DeckSummary, "id">;
  /** What else there is to do. */
  readonly children: ReactNode;
};

/** What can be done with a deck besides reading it: what is done often as buttons, the rest in a menu. */
export function DeckActs({ deck: { id }, children }: Props) {
  const name = encodeURIComponent(id);
  return (
    <div className="deck-acts">
      <Link href={`/notes/new/${name}`} className="button">
        <AddIcon />
        Add a note
      </Link>
      {children}
      <Menu
        entries={[
          { name: "Share", href: `#/decks/${name}/share` },
          { name: "Print", href: `#/decks/${name}/print` },
          { name: "Change", href: `#/decks/${name}/change` },
        ]}
      >
        <MoreIcon />
        <span className="visually-hidden">More to do with this deck</span>
      </Menu>
    </div>
  );
}
