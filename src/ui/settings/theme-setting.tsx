import { useState } from "react";
import type { Settings, Theme } from "#model/settings.ts";
import { Choice } from "#ui/design/choice.tsx";

type Props = { readonly value: Theme; readonly onSave: (changes: Partial<Settings>) => void };

const themes: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

/** Light or dark, or as the system has it. */
export function ThemeSetting({ value, onSave }: Props) {
  const [chosen, setChosen] = useState(value);
  return (
    <Choice
      className="setting"
      legend="Theme"
      words={themes}
      chosen={chosen}
      onChoose={(theme) => {
        setChosen(theme);
        onSave({ theme });
      }}
    />
  );
}
