import { useId, useState } from "react";
import { settingProblem } from "#app/settings.ts";
import type { Settings, settingLimits } from "#model/settings.ts";
import { numberIn } from "#ui/parts/number-in.ts";

type Props = {
  readonly setting: keyof typeof settingLimits;
  readonly label: string;
  /** What it means, where the label does not say so. */
  readonly about?: string;
  readonly value: number;
  readonly onSave: (changes: Partial<Settings>) => void;
};

/** A setting that is a number. What is typed stays as it is; only what can be meant is saved. */
export function NumberSetting({ setting, label, about, value, onSave }: Props) {
  const [typed, setTyped] = useState(`${value}`);
  const id = useId();
  const problem = settingProblem(setting, numberIn(typed));
  const said = problem ?? about;
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="setting-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={said ? `${id}-about` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = numberIn(target.value);
          if (settingProblem(setting, number) === null) onSave({ [setting]: number });
        }}
      />
      {said && (
        <p id={`${id}-about`} className={problem ? "setting-about invalid" : "setting-about"}>
          {said}
        </p>
      )}
    </div>
  );
}
