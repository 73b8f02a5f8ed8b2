import { useState } from "react";
import { Choice } from "#ui/design/choice.tsx";
import { chooseLanguage, chosenLanguage, type LanguageChoice } from "#words/language.ts";
import { say } from "#words/settings.ts";

type Props = { readonly onSaving: (saving: Promise<void>) => void };

/** The language of the app. Each is called what it calls itself, so that whoever reads no other finds it. */
export function LanguageSetting({ onSaving }: Props) {
  const [chosen, setChosen] = useState(chosenLanguage);
  return (
    <Choice
      className="setting"
      legend={say("language")}
      words={{ system: say("deviceLanguage"), en: "English", de: "Deutsch" }}
      chosen={chosen}
      onChoose={(choice) => {
        setChosen(choice);
        onSaving(speak(choice));
      }}
    />
  );
}

/** All that was said already is said anew. */
async function speak(choice: LanguageChoice): Promise<void> {
  chooseLanguage(choice);
  location.reload();
}
