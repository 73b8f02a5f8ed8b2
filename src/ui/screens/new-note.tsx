import { useMemo } from "react";
import { useDecks } from "#app/deck-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { NoteForm } from "#ui/notes/note-form.tsx";
import { firstDraft } from "#ui/notes/note-form-draft.ts";
import { BackLink } from "#ui/parts/back-link.tsx";
import { useFirst } from "#ui/today/first-value.ts";
import { say } from "#words/decks.ts";

type Props = {
  readonly app: Rehearse;
  /** The deck that the note is likely to go to. */
  readonly deck: DeckId | null;
  /** Whether it was opened to add to the checklist. */
  readonly isAction?: boolean;
};

/** Adds notes by hand. */
export function NewNoteScreen({ app, deck, isAction = false }: Props) {
  const decks = useDecks(app);
  const atFirst = useFirst(decks);
  const first = useMemo(
    () => atFirst && firstDraft(app, atFirst, deck, isAction ? "action" : null),
    [app, atFirst, deck, isAction],
  );
  const wanted = decks?.find(({ id }) => id === deck);
  return (
    <div className="screen">
      {isAction ? (
        <BackLink href="/checklist">{say("checklist")}</BackLink>
      ) : (
        <BackLink href={wanted ? `/decks/${encodeURIComponent(wanted.id)}` : "/decks"}>
          {wanted?.title ?? say("allDecks")}
        </BackLink>
      )}
      <PageHeading title={say("addNote")} />
      {decks && first && <NoteForm app={app} decks={decks} first={first} />}
    </div>
  );
}
