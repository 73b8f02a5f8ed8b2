import { useState } from "react";
import type { Settings, Theme } from "#model/settings.ts";
import { Choice } from "#ui/design/choice.tsx";
import { say } from "#words/settings.ts";

type Props = { readonly value: Theme; readonly onSave: (changes: Partial<Settings>) => void };

/** Light or dark, or as the system has it. */
export function ThemeSetting({ value, onSave }: Props) {
  const [chosen, setChosen] = useState(value);
  return (
    <Choice
      className="setting"
      legend={say("theme")}
      words={{ system: say("system"), light: say("light"), dark: say("dark") }}
      chosen={chosen}
      onChoose={(theme) => {
        setChosen(theme);
        onSave({ theme });
      }}
    />
  );
}
