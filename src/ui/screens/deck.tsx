import { useMemo } from "react";
import { useDeck } from "#app/deck-hooks.ts";
import { useAskedTopics } from "#app/interview-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckSummary } from "#model/deck.ts";
import type { DeckId } from "#model/ids.ts";
import { languageOf } from "#model/language.ts";
import type { Outline } from "#model/outline.ts";
import { BulkBar } from "#ui/decks/bulk-bar.tsx";
import { DeckActs } from "#ui/decks/deck-acts.tsx";
import { DeckKept } from "#ui/decks/deck-kept.tsx";
import { NoteList } from "#ui/decks/note-list.tsx";
import { useSelecting } from "#ui/decks/selecting.ts";
import { SelectionInUse } from "#ui/decks/selection.ts";
import { SelectionButton } from "#ui/decks/selection-button.tsx";
import { SelectionTopic } from "#ui/decks/selection-topic.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { AskedLines } from "#ui/interview/asked-lines.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { InLanguage, useLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/decks.ts";
import "./deck.css";

/** A deck to be read through, by topic. */
export function DeckScreen({ app, id }: { app: Rehearse; id: DeckId }) {
  const found = useDeck(app, id);
  return (
    <div className="screen">
      <BackLink href="/decks">{say("allDecks")}</BackLink>
      <DeckKept undo={app.undo} />
      {found === null && (
        <>
          <PageHeading title={say("missing")} />
          <p>{say("aboutMissing")}</p>
        </>
      )}
      {found && (
        <>
          <PageHeading title={found.deck.title} dir="auto" lang={languageOf(found.deck)} />
          {found.deck.about && (
            <p dir="auto" lang={languageOf(found.deck)}>
              {found.deck.about}
            </p>
          )}
          <Origin deck={found.deck} />
          <InLanguage value={languageOf(found.deck)}>
            <Notes key={id} app={app} deck={found.deck} outline={found.outline} />
          </InLanguage>
        </>
      )}
    </div>
  );
}

type NotesProps = { app: Rehearse; deck: DeckSummary; outline: Outline | undefined };

/** What can be done with the deck, and its notes. */
function Notes({ app, deck, outline }: NotesProps) {
  const notes = useMemo(() => outline?.topics.flatMap((topic) => topic.notes) ?? [], [outline]);
  const selecting = useSelecting(notes, deck.id);
  return (
    <>
      <DeckActs deck={deck}>
        {notes.length > 0 && <SelectionButton selecting={selecting} />}
      </DeckActs>
      {outline && notes.length === 0 && <p>{say("noNotes")}</p>}
      {outline && notes.length > 0 && (
        <SelectionInUse value={selecting.selection}>
          <OutlinedNotes app={app} outline={outline} />
        </SelectionInUse>
      )}
      <BulkBar app={app} selecting={selecting} deck={deck.id} />
    </>
  );
}

function OutlinedNotes({ app, outline }: { app: Rehearse; outline: Outline }) {
  const asked = useAskedTopics(app, outline.deck);
  const lang = useLanguage();
  const headings = useMemo(
    () =>
      outline.topics.map(({ topic, notes }) => (
        <div key={topic} className="topic-heading">
          <h2 dir="auto" lang={lang}>
            {topic}
          </h2>
          <SelectionTopic notes={notes} />
          {asked?.has(topic) && (
            <AskedLines asked={asked.get(topic) ?? []} clock={app.environment} />
          )}
        </div>
      )),
    [outline, asked, app, lang],
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
      {say("fromGuide", { guide: parts.join(", ") })}
    </p>
  );
}
