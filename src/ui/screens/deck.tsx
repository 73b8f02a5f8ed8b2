import { useMemo } from "react";
import { Link } from "wouter";
import { useDeck } from "#app/deck-hooks.ts";
import { useAskedTopics } from "#app/interview-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckSummary } from "#model/deck.ts";
import type { DeckId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { AskedLines } from "#ui/parts/asked-lines.tsx";
import { DeckKept } from "#ui/parts/deck-kept.tsx";
import { NoteList } from "#ui/parts/note-list.tsx";
import { BackIcon } from "#ui/parts/other-icons.tsx";
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
      <DeckKept />
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
          <Origin deck={found.deck} />
          <Notes app={app} outline={found.outline} />
        </>
      )}
    </div>
  );
}

function Notes({ app, outline }: { app: Rehearse; outline: Outline | undefined }) {
  if (!outline) return null;
  if (outline.topics.length === 0) return <p>There are no notes in this deck.</p>;
  return <OutlinedNotes app={app} outline={outline} />;
}

function OutlinedNotes({ app, outline }: { app: Rehearse; outline: Outline }) {
  const asked = useAskedTopics(app, outline.deck);
  const headings = useMemo(
    () =>
      outline.topics.map(({ topic }) => (
        <div key={topic} className="topic-heading">
          <h2 dir="auto">{topic}</h2>
          {asked?.has(topic) && (
            <AskedLines asked={asked.get(topic) ?? []} clock={app.environment} />
          )}
        </div>
      )),
    [outline, asked, app],
  );
  return <NoteList app={app} outline={outline} headings={headings} />;
}

/** The guide that the deck was made from, where its title does not say so by itself. */
function Origin({ deck: { title, guide } }: { deck: DeckSummary }) {
  const section = guide.section === guide.title ? null : guide.section;
  const parts = [guide.title, section, guide.year].filter((part) => part !== null);
  if (parts.length === 1 && guide.title === title) return null;
  return (
    <p className="fine-print" dir="auto">
      From {parts.join(", ")}
    </p>
  );
}
