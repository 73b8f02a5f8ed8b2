import { useEffect, useState } from "react";
import { say } from "#words/decks.ts";

/** What the address of a deck carries in the browser's history when one comes from keeping it. */
export const deckKept = "deck kept";

/** Says once that a deck was kept. The region is there first, since screen readers only tell of changes in one. */
export function DeckKept() {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (history.state !== deckKept) return;
    history.replaceState(null, "");
    setKept(true);
  }, []);
  return (
    <div role="status" className="kept-region">
      {kept && <p className="notice">{say("kept")}</p>}
    </div>
  );
}
