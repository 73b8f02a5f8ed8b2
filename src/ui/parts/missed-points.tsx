import { useRef, useState } from "react";
import { askPointAlone } from "#app/card-changes.ts";
import type { Progress } from "#app/progress.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { CardLine } from "./card-lists.tsx";

type Point = Progress["missedPoints"][number];
type Props = { readonly app: Rehearse; readonly points: readonly Point[] };

/** A point that was missed so often is offered as a card of its own. */
const often = 3;
const mostShown = 5;

/** Points of answers that are missed again and again, each with a way to have it asked alone. */
export function MissedPoints({ app, points }: Props) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const offered = points.filter(({ canBeAlone, missed }) => canBeAlone && missed >= often);
  if (offered.length === 0 && outcome === null) return null;

  const askAlone = async ({ id, point, text }: Point) => {
    try {
      await askPointAlone(app, id, point);
      setOutcome(`“${text}” is a card of its own from now on.`);
    } catch (error) {
      setOutcome(`Nothing was changed: ${reasonOf(error)}`);
    }
    // The button is gone with its line: the next step of the keyboard goes on from here.
    said.current?.focus();
  };
  return (
    <section aria-labelledby="missed-points">
      <h2 id="missed-points">Points you keep missing</h2>
      <p role="status" tabIndex={-1} ref={said} className="hint">
        {outcome ?? "A point that is asked as a card of its own is learned sooner."}
      </p>
      <ul className="card-lines">
        {offered.slice(0, mostShown).map((each) => (
          <CardLine key={`${each.id} ${each.point}`} id={each.id} prompt={each.text}>
            Missed in {each.missed} of the last {each.of} answers to “
            <span dir="auto">{each.prompt}</span>”
            <button
              type="button"
              className="button ask-alone"
              aria-label={`Ask it alone: ${each.text}`}
              onClick={() => void askAlone(each)}
            >
              Ask it alone
            </button>
          </CardLine>
        ))}
      </ul>
    </section>
  );
}
