import { useEffect, useState } from "react";
import { type Proposal, proposeDeck } from "#app/guide-keeping.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Reading } from "#model/draft.ts";
import { askedIn, contentOf, type Note } from "#model/note.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/guides.ts";

/** What is to be kept. */
export type Kept = Pick<Reading, "title" | "notes"> & {
  readonly lang?: string;
  /** Notes that are kept as they are. */
  readonly beyond: readonly Note[];
};

/** Typing goes on before it is looked up anew. */
const calmMs = 250;

/** What keeping would do; null until it is known. */
export function useProposal(app: Rehearse, { title, notes, beyond }: Kept): Proposal | null {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  useEffect(() => {
    const stopper = new AbortController();
    const timer = setTimeout(() => {
      // One that fails here fails again when the deck is kept, and says so there.
      proposeDeck(app, { title, notes, beyond }, { stop: stopper.signal }).then(
        (proposed) => stopper.signal.aborted || setProposal(proposed),
        () => {},
      );
    }, calmMs);
    return () => {
      stopper.abort();
      clearTimeout(timer);
    };
  }, [app, title, notes, beyond]);
  return proposal;
}

type Props = { readonly proposal: Proposal | null; readonly id: string };

/** Says what keeping will do, before it is done. */
export function ProposedDeck({ proposal, id }: Props) {
  const gone = proposal?.type === "update" ? proposal.gone : [];
  const lang = useLanguage();
  return (
    <section className="proposed-deck" aria-label={say("whatKeeping")}>
      <p id={id} role="status" dir="auto">
        {proposal && inWords(proposal)}
      </p>
      {gone.length > 0 && (
        <details open={gone.length <= 10}>
          <summary>{say("goneNotes", { notes: gone.length })}</summary>
          <p className="hint">{say("aboutGone")}</p>
          <ul>
            {gone.map((note) => (
              <li key={note.id} dir="auto" lang={lang}>
                {askedIn(contentOf(note))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function inWords(proposal: Proposal): string {
  if (proposal.type === "new deck") {
    return say("newDeck", { notes: proposal.deck.notes.length });
  }
  const { deck, added, reworded, gone } = proposal;
  const changes = [
    added > 0 && say("new", { notes: added }),
    reworded > 0 && say("reworded", { notes: reworded }),
    gone.length > 0 && say("gone", { notes: gone.length }),
  ].filter(Boolean);
  return say("updates", { title: deck.title, changes: changes.join(", ") || say("unchanged") });
}
