import { useState } from "react";
import type { Settings, Theme } from "#model/settings.ts";

type Props = { readonly value: Theme; readonly onSave: (changes: Partial<Settings>) => void };

const themes: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

/** Light or dark, or as the system has it. */
export function ThemeSetting({ value, onSave }: Props) {
  const [chosen, setChosen] = useState(value);
  return (
    <fieldset className="setting">
      <legend>Theme</legend>
      <div className="segments">
        {(Object.keys(themes) as Theme[]).map((theme) => (
          <label key={theme} className="segment">
            <input
              type="radio"
              name="theme"
              checked={theme === chosen}
              onChange={() => {
                setChosen(theme);
                onSave({ theme });
              }}
            />
            {themes[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
