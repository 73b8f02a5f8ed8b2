import { useRef } from "react";
import { askPointAlone } from "#app/card-changes.ts";
import type { Progress } from "#app/progress.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { oftenMissed } from "#model/said-points.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { own } from "#ui/parts/message-tags.tsx";
import { say } from "#words/progress.ts";
import { CardLine } from "./card-lists.tsx";

type Point = Progress["missedPoints"][number];
type Props = { readonly app: Rehearse; readonly points: readonly Point[] };

const mostShown = 5;

/** Points of answers that are missed again and again, each with a way to have it asked alone. */
export function MissedPoints({ app, points }: Props) {
  const doing = useDoing();
  const status = useRef<HTMLDivElement>(null);
  const offered = points.filter(({ canBeAlone, missed }) => canBeAlone && missed >= oftenMissed);
  if (offered.length === 0 && doing.done === null) return null;

  const askAlone = ({ id, point, text }: Point) =>
    doing.act(
      () => askPointAlone(app, id, point),
      say("isAlone", { point: text }),
      // The button goes with its line: the next step of the keyboard goes on from here.
      () => status.current?.focus(),
    );
  return (
    <section aria-labelledby="missed-points">
      <h2 id="missed-points">{say("missedPoints")}</h2>
      <p className="hint">{say("aboutMissedPoints")}</p>
      <DoneLine doing={doing} ref={status} />
      <ul className="card-lines">
        {offered.slice(0, mostShown).map((each) => (
          <CardLine key={`${each.id} ${each.point}`} id={each.id} prompt={each.text}>
            {say.rich("missedIn", {
              missed: each.missed,
              answers: each.of,
              prompt: each.prompt,
              own,
            })}
            <button
              type="button"
              className="button ask-alone"
              aria-label={say("askThatAlone", { point: each.text })}
              onClick={() => askAlone(each)}
            >
              {say("askAlone")}
            </button>
          </CardLine>
        ))}
      </ul>
    </section>
  );
}
