import { useEffect, useState } from "react";
import type { WholeDeck, WholeProposal } from "#app/guide-keeping.ts";
import type { PreviewedNote } from "#app/guide-preview.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { type TwinNote, twinsOf } from "#app/twins.ts";

export type Twins = ReadonlyMap<PreviewedNote["id"], TwinNote>;

const none: Twins = new Map();

/** What is there already that says nearly the same as the notes which are shown, by the note; outside the deck that is updated. */
export function useTwins(
  app: Rehearse,
  { preview }: WholeDeck,
  proposal: WholeProposal | null,
): Twins {
  const [twins, setTwins] = useState(none);
  useEffect(() => {
    if (!proposal) return;
    const stopper = new AbortController();
    const notes = preview.topics.flatMap((topic) => topic.notes);
    const notIn = proposal.update && proposal.id;
    twinsOf(
      app,
      notes.map(({ content }) => content),
      { notIn, stop: stopper.signal },
    ).then(
      (found) =>
        setTwins(
          new Map(notes.flatMap(({ id }, at) => (found[at] ? [[id, found[at]] as const] : []))),
        ),
      // They are a help, and nothing hangs on them.
      () => {},
    );
    return () => stopper.abort();
  }, [app, preview, proposal]);
  return twins;
}
