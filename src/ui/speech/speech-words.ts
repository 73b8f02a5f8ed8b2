import type { HandsFreeWords } from "#app/hands-free.ts";
import { voicesOf } from "#app/speech-voices.ts";
import { baseLanguage } from "#model/language.ts";
import { language as appLanguage, locale } from "#words/language.ts";
import { say } from "#words/speech.ts";

/** The language of the app itself: what stands beside the cards is said in it, by a voice for it. */
export const ownLanguage = (): string => appLanguage;

const gaps: Readonly<Record<string, string>> = {
  de: "Lücke",
  en: "blank",
  es: "hueco",
  fr: "blanc",
  it: "spazio vuoto",
  nl: "leeg",
  pt: "lacuna",
};

/** What a gap is called, in the language of the card. In one that is not here the voice makes nothing of it. */
export const gapIn = (language: string): string => gaps[baseLanguage(language)] ?? "";

/** What hands-free practice says beside the cards. */
export const handsFreeWords = (): HandsFreeWords => ({
  language: ownLanguage(),
  begun: say("saysBegun"),
  again: say("saysAgain"),
  good: say("saysGood"),
  undone: say("saysUndone"),
  notSaved: say("saysNotSaved"),
  over: say("saysOver"),
  gapIn,
});

/** The name of a language in that of the app; the tag where the browser knows no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Something to hear a voice by: the name of its language, in that language. */
export function sampleIn(language: string): string {
  const numbers = "1, 2, 3.";
  try {
    const name = new Intl.DisplayNames([language], { type: "language" }).of(language);
    return name ? `${name}: ${numbers}` : numbers;
  } catch {
    return numbers;
  }
}

/** How fast a voice is, against what it is meant for: "1.2 ×". */
export const rateInWords = (rate: number): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(rate)} ×`;

/** Why nothing in a language is read aloud here, and what to do; null where it is. */
export function voiceProblem(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): string | null {
  if (voicesOf(voices, language).length > 0) return null;
  if (!("speechSynthesis" in window)) return say("cannotRead");
  const name = languageName(language);
  const isRemote = voices.some(({ lang }) => baseLanguage(lang) === baseLanguage(language));
  return say(isRemote ? "onlyRemote" : "noVoice", { language: name });
}
