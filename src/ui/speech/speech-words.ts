import type { HandsFreeWords } from "#app/hands-free.ts";
import { voicesOf } from "#app/speech-voices.ts";
import { baseLanguage, usualLanguage } from "#model/language.ts";

/** The language that the app itself is in. */
export const ownLanguage = (): string => document.documentElement.lang || usualLanguage;

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
  begun: "Let us begin.",
  again: "Again.",
  good: "Good.",
  undone: "Taken back.",
  notSaved: "That rating was not saved. See the screen.",
  over: "That is all for now.",
  gapIn,
});

/** The name of a language in that of the app; the tag where the browser knows no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([ownLanguage()], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const voiceLabels = {
  voice: (language: string) => `Voice for ${language}`,
  automatic: "As the device has it",
  tryIt: "Try it",
  tryVoice: (language: string) => `Try it: voice for ${language}`,
};

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
  `${new Intl.NumberFormat(ownLanguage(), { maximumFractionDigits: 1 }).format(rate)} ×`;

/** Why nothing in a language is read aloud here, and what to do; null where it is. */
export function voiceProblem(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): string | null {
  if (voicesOf(voices, language).length > 0) return null;
  if (!("speechSynthesis" in window)) return "This browser cannot read aloud.";
  const name = languageName(language);
  const isRemote = voices.some(({ lang }) => baseLanguage(lang) === baseLanguage(language));
  return isRemote
    ? `The voices that this browser has for ${name} send what they read to a server, so Rehearse does not use them. ${addVoice}`
    : `This device has no voice for ${name}. ${addVoice}`;
}

const addVoice =
  "Add a voice in the settings of the device, under accessibility or text-to-speech, then open Rehearse again.";
