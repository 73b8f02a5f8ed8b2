import { useId, useState } from "react";
import { settingProblem } from "#app/settings.ts";
import { type Settings, settingLimits } from "#model/settings.ts";

type Props = { readonly value: number; readonly onSave: (changes: Partial<Settings>) => void };

const { min, max } = settingLimits.newCardsPerDay;

/** How many cards are introduced a day. What is typed stays as it is; only what can be meant is saved. */
export function NewCardsSetting({ value, onSave }: Props) {
  const [typed, setTyped] = useState(`${value}`);
  const id = useId();
  const problem = problemOf(typed);
  return (
    <div className="setting">
      <label htmlFor={id}>New cards a day</label>
      <input
        id={id}
        className="setting-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          setTyped(target.value);
          if (problemOf(target.value) === null) onSave({ newCardsPerDay: numberOf(target.value) });
        }}
      />
      <p id={`${id}-about`} className={problem ? "setting-about invalid" : "setting-about"}>
        {problem ??
          "Each is asked about twice on its first day, and a few times in its first weeks."}
      </p>
    </div>
  );
}

const numberOf = (typed: string): number => (typed.trim() === "" ? Number.NaN : Number(typed));

function problemOf(typed: string): string | null {
  const number = numberOf(typed);
  return Number.isInteger(number)
    ? settingProblem("newCardsPerDay", number)
    : `Choose a whole number from ${min} to ${max}.`;
}
