import { useState } from "react";
import { changeMinutes } from "#app/interview-changes.ts";
import type { WhatIf as Each } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { Slider } from "#ui/design/slider.tsx";
import { strong } from "#ui/parts/message-tags.tsx";
import { percent } from "#ui/parts/percent.ts";
import { say } from "#words/interviews.ts";
import { useChange } from "./plan-change.ts";

type Props = {
  readonly app: Rehearse;
  readonly whatIf: readonly Each[];
  readonly usualMinutes: number;
  /** False while the plan is made anew. */
  readonly isCurrent: boolean;
  readonly onChanged: () => void;
};

/** A slider over minutes a day, which says what each would come to, and a button that takes it. */
export function WhatIf({ app, whatIf, usualMinutes, isCurrent, onChanged }: Props) {
  const { change, problem } = useChange(isCurrent, onChanged);
  const [more, setMore] = useState(0);
  const found = whatIf.findIndex((each) => each.more === more);
  const at = found >= 0 ? found : whatIf.findIndex((each) => each.more === 0);
  const chosen = whatIf[at];
  if (!chosen || whatIf.length < 2) return null;
  const minutes = usualMinutes + chosen.more;
  return (
    <div className="what-if">
      <Slider
        label={say("whatIf")}
        min={0}
        max={whatIf.length - 1}
        value={at}
        says={say("whatIfSays", { minutes, share: percent(chosen.recall) })}
        shows={say.rich("whatIfShows", { minutes, share: percent(chosen.recall), strong })}
        onChange={(place) => setMore(whatIf[place]?.more ?? 0)}
      />
      {chosen.more !== 0 && (
        <button
          type="button"
          className="button"
          aria-disabled={!isCurrent}
          onClick={() => change(() => changeMinutes(app, usualMinutes, minutes))}
        >
          {say("planWith", { minutes })}
        </button>
      )}
      <div role="alert">
        {problem && <p className="problem">{say("notSaved", { reason: problem })}</p>}
      </div>
    </div>
  );
}
