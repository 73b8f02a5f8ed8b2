import { useEffect, useState } from "react";
import { type Proposal, proposeDeck } from "#app/guide-keeping.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Reading } from "#model/draft.ts";
import { askedIn, contentOf, type Note } from "#model/note.ts";
import { counted } from "#ui/parts/counted.ts";

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
  return (
    <section className="proposed-deck" aria-label="What keeping does">
      <p id={id} role="status" dir="auto">
        {proposal && inWords(proposal)}
      </p>
      {gone.length > 0 && (
        <details open={gone.length <= 10}>
          <summary>No longer in the guide: {gone.length}</summary>
          <p className="hint">These will be retired; their history is kept.</p>
          <ul>
            {gone.map((note) => (
              <li key={note.id} dir="auto">
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
    return `A new deck with ${counted(proposal.deck.notes.length, "note")}`;
  }
  const { deck, added, reworded, gone } = proposal;
  const changes = [
    added > 0 && `${added} new`,
    reworded > 0 && `${reworded} reworded`,
    gone.length > 0 && `${gone.length} no longer in the guide`,
  ].filter(Boolean);
  return `Updates the deck “${deck.title}”: ${changes.join(", ") || "nothing has changed"}`;
}
