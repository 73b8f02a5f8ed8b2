import { useMemo } from "react";
import { languageTag } from "#model/language.ts";
import { SelectField } from "#ui/design/select-field.tsx";
import { languageName, ownLanguage } from "#ui/speech/speech-words.ts";

type Props = {
  readonly label: string;
  /** A tag of BCP 47. */
  readonly value: string;
  readonly onChoose: (tag: string) => void;
};

const common = [
  ...["ar", "bn", "cs", "da", "de", "el", "en", "en-GB", "en-US", "es", "fa", "fi", "fr", "he"],
  ...["hi", "hu", "id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sv"],
  ...["ta", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant"],
];

/** In which language a deck is; those of the browser can be chosen, too. */
export function LanguageField({ label, value, onChoose }: Props) {
  const options = useMemo(() => {
    const own = navigator.languages.flatMap((tag) => languageTag(tag) ?? []);
    return [...new Set([...common, ...own, value])]
      .map((tag) => [tag, languageName(tag)] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, ownLanguage()));
  }, [value]);
  return <SelectField label={label} value={value} among={options} onChoose={onChoose} />;
}
