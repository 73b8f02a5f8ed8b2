import { Link } from "wouter";
import { useDecks } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { ShareFile } from "#ui/sharing/share-file.tsx";
import { ShareLink } from "#ui/sharing/share-link.tsx";
import "#ui/design/field.css";

/** All the ways in which a deck leaves this device, when its user wants it to. */
export function ShareDeckScreen({ app, id }: { readonly app: Rehearse; readonly id: DeckId }) {
  const decks = useDecks(app);
  const found = decks && (decks.find((deck) => deck.id === id) ?? null);
  const path = `/decks/${encodeURIComponent(id)}`;
  return (
    <div className="screen">
      {found === null ? (
        <BackLink href="/decks">All decks</BackLink>
      ) : (
        <BackLink href={path}>{found ? found.title : "Deck"}</BackLink>
      )}
      {found === null && (
        <>
          <PageHeading title="Deck not found" />
          <p>There is no deck at this address.</p>
        </>
      )}
      {found?.derivedCards === 0 && (
        <>
          <PageHeading title="Share this deck" />
          <p>
            There are no notes in this deck to share yet.{" "}
            <Link href={`/notes/new/${encodeURIComponent(id)}`}>Add a note</Link> first.
          </p>
        </>
      )}
      {found && found.derivedCards > 0 && (
        <>
          <PageHeading title="Share this deck" />
          <p>
            Others get the notes as you read them, in your own wording. Your answers, evidence,
            findings and progress are never in it.
          </p>
          <ShareFile app={app} deck={id} />
          <ShareLink app={app} deck={id} title={found.title} />
          <section className="share-part">
            <h2>On paper</h2>
            <Link href={`${path}/print`} className="button">
              Print or save as PDF
            </Link>
          </section>
        </>
      )}
    </div>
  );
}
