import { useEffect, useState } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import type { DoneAct } from "#app/undo.ts";
import { say } from "#words/decks.ts";

/** What the address of a deck carries in the browser's history when one comes from keeping it. */
export const deckKept = "deck kept";

/**
 * Says once that a deck was kept, and no longer where that is undone. The region is there first, since screen readers
 * only tell of changes in one.
 */
export function DeckKept({ undo }: Pick<Rehearse, "undo">) {
  const [kept, setKept] = useState<{ readonly by: DoneAct | null } | null>(null);
  useEffect(() => {
    if (history.state !== deckKept) return;
    history.replaceState(null, "");
    setKept({ by: undo.last() });
  }, [undo]);
  useEffect(
    () =>
      undo.subscribe((undone) => {
        if (undone) setKept((last) => (last?.by === undone ? null : last));
      }),
    [undo],
  );
  return (
    <div role="status" className="kept-region">
      {kept && <p className="notice">{say("kept")}</p>}
    </div>
  );
}
