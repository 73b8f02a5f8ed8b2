import { useId, useMemo } from "react";
import { languageTag } from "#model/language.ts";
import { languageName, ownLanguage } from "./speech-words.ts";
import "#ui/design/field.css";

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

/** In which language a deck is. A list of the system's own, which is easiest on a phone; those of the browser are in it. */
export function LanguageField({ label, value, onChoose }: Props) {
  const id = useId();
  const options = useMemo(() => {
    const own = navigator.languages.flatMap((tag) => languageTag(tag) ?? []);
    return [...new Set([...common, ...own, value])]
      .map((tag) => ({ tag, name: languageName(tag) }))
      .sort((a, b) => a.name.localeCompare(b.name, ownLanguage()));
  }, [value]);
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
