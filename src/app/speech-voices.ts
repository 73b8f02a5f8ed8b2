import { baseLanguage } from "#model/language.ts";
import { Preference } from "./preference.ts";

/** How this device speaks. */
export type SpeechChoice = {
  /** 1 is as fast as the voice is meant to speak. */
  readonly rate: number;
  /** The address of the voice that was chosen, by language without region. */
  readonly voices: Readonly<Record<string, string>>;
};

export const speechRates = { least: 0.6, most: 2, step: 0.1 } as const;

const isChoice = (value: unknown): value is SpeechChoice => {
  if (typeof value !== "object" || value === null || !("rate" in value && "voices" in value))
    return false;
  const { rate, voices } = value;
  return (
    typeof rate === "number" &&
    rate >= speechRates.least &&
    rate <= speechRates.most &&
    typeof voices === "object" &&
    voices !== null &&
    Object.values(voices).every((voice) => typeof voice === "string")
  );
};

export const speechChoice = new Preference<SpeechChoice>(
  "speech",
  { rate: 1, voices: {} },
  isChoice,
);

type Voices = readonly SpeechSynthesisVoice[];

/** Some systems write `de_DE`. */
const tagOf = ({ lang }: SpeechSynthesisVoice): string => lang.replaceAll("_", "-").toLowerCase();

/**
 * The voices of a language that are on the device itself, those of its region first. Any other would send what it reads to a server.
 */
export function voicesOf(voices: Voices, language: string): SpeechSynthesisVoice[] {
  const base = baseLanguage(language);
  const worth = (voice: SpeechSynthesisVoice): number =>
    Number(tagOf(voice) === language.toLowerCase()) * 2 + Number(voice.default);
  return voices
    .filter((voice) => voice.localService && baseLanguage(voice.lang) === base)
    .sort((a, b) => worth(b) - worth(a));
}

/** The voice that speaks a language: the chosen one while it is there; null where none is on the device. */
export function voiceFor(
  voices: Voices,
  language: string,
  { voices: chosen }: Pick<SpeechChoice, "voices">,
): SpeechSynthesisVoice | null {
  const own = voicesOf(voices, language);
  const address = chosen[baseLanguage(language)];
  return own.find(({ voiceURI }) => voiceURI === address) ?? own[0] ?? null;
}
