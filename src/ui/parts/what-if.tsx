import { useState } from "react";
import { changeMinutes } from "#app/interview-changes.ts";
import type { WhatIf as Each } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { Slider } from "#ui/design/slider.tsx";
import { counted } from "./counted.ts";
import { percent } from "./percent.ts";
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
        label="What if it were"
        min={0}
        max={whatIf.length - 1}
        value={at}
        says={`${counted(minutes, "minute")} a day, ready for ${percent(chosen.recall)}`}
        shows={
          <>
            <strong>{counted(minutes, "minute")} a day?</strong> Ready for {percent(chosen.recall)}
          </>
        }
        onChange={(place) => setMore(whatIf[place]?.more ?? 0)}
      />
      {chosen.more !== 0 && (
        <button
          type="button"
          className="button"
          aria-disabled={!isCurrent}
          onClick={() => change(() => changeMinutes(app, usualMinutes, minutes))}
        >
          Plan with {counted(minutes, "minute")} a day
        </button>
      )}
      <div role="alert">{problem && <p className="problem">This was not saved: {problem}</p>}</div>
    </div>
  );
}
