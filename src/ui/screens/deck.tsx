import { Link } from "wouter";
import { useDeck } from "#app/hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { BackIcon } from "#ui/parts/icons.tsx";
import { NoteToRead } from "#ui/parts/note-to-read.tsx";
import { PageHeading } from "#ui/parts/page-heading.tsx";
import "./deck.css";

/** A deck to be read through, by topic. */
export function DeckScreen({ app, id }: { app: Rehearse; id: DeckId }) {
  const found = useDeck(app, id);
  return (
    <div className="screen">
      <Link href="/decks" className="back-link">
        <BackIcon />
        All decks
      </Link>
      {found === null && (
        <>
          <PageHeading title="Deck not found" />
          <p>There is no deck at this address.</p>
        </>
      )}
      {found && (
        <>
          <PageHeading title={found.deck.title} dir="auto" />
          {found.deck.about && <p dir="auto">{found.deck.about}</p>}
          <p className="fine-print" dir="auto">
            From {found.deck.guide.title}, {found.deck.guide.section}, {found.deck.guide.year}
          </p>
          {[...found.topics].map(([topic, notes]) => (
            <section key={topic} className="topic">
              <h2 dir="auto">{topic}</h2>
              {notes.map((note) => (
                <NoteToRead key={note.id} note={note} />
              ))}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
