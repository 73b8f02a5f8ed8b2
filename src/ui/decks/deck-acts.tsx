import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DeckSummary } from "#model/deck.ts";
import { AddIcon } from "#ui/design/icons.tsx";
import { Menu } from "#ui/design/menu.tsx";
import { MoreIcon } from "#ui/design/other-icons.tsx";
import { say } from "#words/decks.ts";

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
        {say("addNote")}
      </Link>
      {children}
      <Menu
        entries={[
          { name: say("share"), href: `#/decks/${name}/share` },
          { name: say("print"), href: `#/decks/${name}/print` },
          { name: say("change"), href: `#/decks/${name}/change` },
        ]}
      >
        <MoreIcon />
        <span className="visually-hidden">{say("moreToDo")}</span>
      </Menu>
    </div>
  );
}
