import { Link } from "wouter";
import { useDecks } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { NothingToShare } from "#ui/sharing/nothing-to-share.tsx";
import { ShareFile } from "#ui/sharing/share-file.tsx";
import { ShareLink } from "#ui/sharing/share-link.tsx";
import { say } from "#words/sharing.ts";
import "#ui/design/field.css";

/** All the ways in which a deck leaves this device, when its user wants it to. */
export function ShareDeckScreen({ app, id }: { readonly app: Rehearse; readonly id: DeckId }) {
  const decks = useDecks(app);
  const found = decks && (decks.find((deck) => deck.id === id) ?? null);
  const path = `/decks/${encodeURIComponent(id)}`;
  return (
    <div className="screen">
      {found === null ? (
        <BackLink href="/decks">{say("allDecks")}</BackLink>
      ) : (
        <BackLink href={path}>{found ? found.title : say("deck")}</BackLink>
      )}
      {found === null && (
        <>
          <PageHeading title={say("notFound")} />
          <p>{say("nothingThere")}</p>
        </>
      )}
      {found?.derivedCards === 0 && (
        <>
          <PageHeading title={say("shareDeck")} />
          <NothingToShare deck={id} />
        </>
      )}
      {found && found.derivedCards > 0 && (
        <>
          <PageHeading title={say("shareDeck")} />
          <p>{say("aboutSharing")}</p>
          <ShareFile app={app} deck={id} />
          <ShareLink app={app} deck={id} title={found.title} />
          <section className="share-part">
            <h2>{say("onPaper")}</h2>
            <Link href={`${path}/print`} className="button">
              {say("printOrSave")}
            </Link>
          </section>
        </>
      )}
    </div>
  );
}
