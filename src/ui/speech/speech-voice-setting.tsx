import { useEffect, useId } from "react";
import { usePreference } from "#app/preference.ts";
import { speech } from "#app/speech.ts";
import { speechChoice, voicesOf } from "#app/speech-voices.ts";
import { baseLanguage } from "#model/language.ts";
import { say } from "#words/speech.ts";
import { languageName, sampleIn, voiceProblem } from "./speech-words.ts";

type Props = {
  readonly language: string;
  readonly voices: readonly SpeechSynthesisVoice[];
};

/** The voice for a language; why there is none. */
export function SpeechVoiceSetting({ language, voices }: Props) {
  const choice = usePreference(speechChoice);
  const id = useId();
  useEffect(() => () => speech.stop(), []);
  const name = languageName(language);
  const label = say("voiceFor", { language: name });
  const problem = voiceProblem(voices, language);
  if (problem !== null) {
    return (
      <div className="setting">
        <h3>{label}</h3>
        <p className="setting-about">{problem}</p>
      </div>
    );
  }
  const base = baseLanguage(language);
  const own = voicesOf(voices, language);
  const chosen = own.find(({ voiceURI }) => voiceURI === choice.voices[base])?.voiceURI ?? "";
  const choose = (voiceURI: string) => {
    const { [base]: _, ...others } = choice.voices;
    const chosenVoices = voiceURI === "" ? others : { ...others, [base]: voiceURI };
    speechChoice.set({ ...choice, voices: chosenVoices });
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{say("automatic")}</option>
        {own.map(({ voiceURI, name: voice }) => (
          <option key={voiceURI} value={voiceURI}>
            {voice}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-label={say("tryVoice", { language: name })}
        onClick={() => void speech.say([{ text: sampleIn(language), language }])}
      >
        {say("tryIt")}
      </button>
    </div>
  );
}
