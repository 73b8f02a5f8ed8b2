import { useId, useState } from "react";
import { changeMinutes } from "#app/interview-changes.ts";
import type { WhatIf as Each } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
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
  const id = useId();
  const { change, problem } = useChange(isCurrent, onChanged);
  const [more, setMore] = useState(0);
  const found = whatIf.findIndex((each) => each.more === more);
  const at = found >= 0 ? found : whatIf.findIndex((each) => each.more === 0);
  const chosen = whatIf[at];
  if (!chosen || whatIf.length < 2) return null;
  const minutes = usualMinutes + chosen.more;
  return (
    <div className="what-if">
      <label htmlFor={id}>What if it were</label>
      <output htmlFor={id}>
        <strong>{counted(minutes, "minute")} a day?</strong> Ready for {percent(chosen.recall)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={whatIf.length - 1}
        step={1}
        value={at}
        aria-valuetext={`${counted(minutes, "minute")} a day, ready for ${percent(chosen.recall)}`}
        onChange={({ target }) => setMore(whatIf[target.valueAsNumber]?.more ?? 0)}
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
