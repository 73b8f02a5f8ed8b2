import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { type DeckToRead, useDeck } from "#app/deck-hooks.ts";
import { longestTitle, removeDeck, renameDeck, setLanguage } from "#app/own-decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { languageOf } from "#model/language.ts";
import { FormField } from "#ui/design/form-field.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { LanguageField } from "#ui/parts/language-field.tsx";
import { say } from "#words/deck-change.ts";
import "./deck-change.css";

/** Where a deck is given another name, or deleted. */
export function DeckChangeScreen({ app, id }: { readonly app: Rehearse; readonly id: DeckId }) {
  const found = useDeck(app, id);
  // While it is being deleted it is gone before this screen is.
  const [isDeleting, setDeleting] = useState(false);
  return (
    <div className="screen deck-change">
      <BackLink href={found ? deckPath(id) : "/decks"}>
        {say(found ? "toDeck" : "allDecks")}
      </BackLink>
      {found === null && !isDeleting && (
        <>
          <PageHeading title={say("notFound")} />
          <p>{say("aboutNotFound")}</p>
        </>
      )}
      {found && (
        <>
          <PageHeading title={say("change", { title: found.deck.title })} dir="auto" />
          <Naming app={app} deck={found.deck} />
          <Removal app={app} found={found} isAtIt={isDeleting} setAtIt={setDeleting} />
        </>
      )}
    </div>
  );
}

type NamingProps = { readonly app: Rehearse; readonly deck: DeckToRead["deck"] };

function Naming({ app, deck }: NamingProps) {
  const [title, setTitle] = useState(deck.title);
  const [language, setChosen] = useState(() => languageOf(deck));
  const [, navigate] = useLocation();
  const doing = useDoing();
  if (deck.origin === "starter") return <p>{say("comesWithApp")}</p>;
  const save = (event: FormEvent) => {
    event.preventDefault();
    doing.act(
      async () => {
        await renameDeck(app, deck, title);
        await setLanguage(app, deck, language);
      },
      "",
      () => navigate(deckPath(deck.id)),
    );
  };
  return (
    <form className="deck-change-part" onSubmit={save}>
      <FormField
        label={say("name")}
        problem={null}
        dir="auto"
        maxLength={longestTitle}
        value={title}
        onType={setTitle}
      />
      <LanguageField label={say("language")} value={language} onChoose={setChosen} />
      <DoneLine doing={{ done: null, problem: doing.problem }} />
      <button type="submit" className="button button-main">
        {say("save")}
      </button>
    </form>
  );
}

type RemovalProps = {
  readonly app: Rehearse;
  readonly found: DeckToRead;
  readonly isAtIt: boolean;
  readonly setAtIt: (isAtIt: boolean) => void;
};

function Removal({ app, found: { deck, outline }, isAtIt, setAtIt }: RemovalProps) {
  const [, navigate] = useLocation();
  const doing = useDoing();
  const notes = outline?.topics.reduce((sum, topic) => sum + topic.notes.length, 0);
  const remove = async () => {
    setAtIt(true);
    try {
      await removeDeck(app, deck);
    } catch (error) {
      setAtIt(false);
      throw error;
    }
  };
  return (
    <section className="deck-change-part" aria-labelledby="delete-deck">
      <h2 id="delete-deck">{say("deleteThis")}</h2>
      <p>
        {aboutNotes(notes)} {say("canUndo")}
      </p>
      <DoneLine doing={{ done: isAtIt ? say("deleting") : null, problem: doing.problem }} />
      <button
        type="button"
        className="button"
        aria-disabled={isAtIt}
        onClick={() => doing.act(remove, "", () => navigate("/decks"))}
      >
        {say("delete")}
      </button>
    </section>
  );
}

/** What becomes of its notes; how many there are may not be known yet. */
function aboutNotes(notes: number | undefined): string {
  if (notes === undefined) return say("allAskedNoMore");
  return notes === 0 ? say("noNotes") : say("askedNoMore", { notes });
}

const deckPath = (id: DeckId): string => `/decks/${encodeURIComponent(id)}`;
