// Known before anything else, since formats of numbers and dates are made of it: it is read from where it is kept at once.

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];
/** What its user has chosen: a language, or what the device is set to. */
export type LanguageChoice = Language | "system";

const storageKey = "rehearse-language";

const isLanguage = (name: string | null): name is Language =>
  languages.some((each) => each === name);

export function chosenLanguage(): LanguageChoice {
  try {
    // A worker cannot read it: it is called by the language that it is to speak.
    const chosen =
      typeof localStorage === "undefined" ? self.name : localStorage.getItem(storageKey);
    return isLanguage(chosen) ? chosen : "system";
  } catch {
    return "system"; // Storage may be forbidden altogether.
  }
}

/**
 * Has the app speak another language from its next start on.
 *
 * @throws DOMException where the browser keeps nothing
 */
export function chooseLanguage(choice: LanguageChoice): void {
  if (choice === "system") localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, choice);
}

/** Of "de-AT" it is "de". */
const languageOf = (tag: string): string => tag.slice(0, 2).toLowerCase();

const choice = chosenLanguage();

/** The language of the app: the one chosen, or the first of the device's that it speaks. */
export const language: Language =
  choice === "system" ? (navigator.languages.map(languageOf).find(isLanguage) ?? "en") : choice;

/** Numbers and dates follow the kind of this language that the device is set to, if it is: British English, or that of Austria. */
export const locale: string =
  navigator.languages.find((tag) => languageOf(tag) === language) ?? language;
