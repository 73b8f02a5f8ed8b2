import { useId, useState } from "react";
import { addMinutes } from "#app/interview-changes.ts";
import type { WhatIf as Each } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { counted } from "./counted.ts";
import { percent } from "./percent.ts";
import { useChange } from "./plan-change.ts";

type Props = {
  readonly app: Rehearse;
  readonly whatIf: readonly Each[];
  readonly usualMinutes: number;
};

/** A slider over minutes a day, which says what each would come to, and a button that takes it. */
export function WhatIf({ app, whatIf, usualMinutes }: Props) {
  const id = useId();
  const { change, problem } = useChange();
  const [more, setMore] = useState(0);
  const at = Math.max(
    0,
    whatIf.findIndex((each) => each.more === more),
  );
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
      <button
        type="button"
        className="button"
        disabled={chosen.more === 0}
        onClick={() => {
          change(() => addMinutes(app, chosen.more));
          setMore(0);
        }}
      >
        {chosen.more === 0
          ? `Planned with ${counted(minutes, "minute")} a day`
          : `Plan with ${counted(minutes, "minute")} a day`}
      </button>
      <div role="alert">{problem && <p className="problem">This was not saved: {problem}</p>}</div>
    </div>
  );
}
