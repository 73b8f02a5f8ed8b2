import { Link } from "wouter";
import { useDeckLanguages } from "#app/deck-language-hooks.ts";
import { usePreference } from "#app/preference.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useVoices } from "#app/speech-hooks.ts";
import { speechChoice, speechRates, voicesOf } from "#app/speech-voices.ts";
import { baseLanguage } from "#model/language.ts";
import { Slider } from "#ui/design/slider.tsx";
import { say } from "#words/speech.ts";
import { SpeechVoiceSetting } from "./speech-voice-setting.tsx";
import { ownLanguage, rateInWords } from "./speech-words.ts";

/** So many steps make the rate that a voice is meant for. */
const stepsOfOne = Math.round(1 / speechRates.step);

/** Which voices read aloud on this device, and how fast. */
export function SpeechSetting({ app }: { readonly app: Rehearse }) {
  const languages = useDeckLanguages(app);
  const voices = useVoices();
  const choice = usePreference(speechChoice);
  if (!languages) return null;
  const canHear = languages.some((language) => voicesOf(voices, language).length > 0);
  return (
    <>
      <div className="setting">
        <h3>{say("readingAloud")}</h3>
        <p className="setting-about">{say("aboutReading")}</p>
        {canHear && (
          <Link href="/practice/hands-free" className="button">
            {say("practise")}
          </Link>
        )}
      </div>
      {(canHear ? withOwn(languages) : languages).map((language) => (
        <SpeechVoiceSetting key={language} language={language} voices={voices} />
      ))}
      {canHear && (
        <div className="setting">
          <Slider
            label={say("speed")}
            min={speechRates.least * stepsOfOne}
            max={speechRates.most * stepsOfOne}
            value={Math.round(choice.rate * stepsOfOne)}
            says={rateInWords(choice.rate)}
            onChange={(steps) => speechChoice.set({ ...choice, rate: steps / stepsOfOne })}
          />
        </div>
      )}
    </>
  );
}

/** With the language of the app, in which practice by ear says what stands beside the cards. */
const withOwn = (languages: readonly string[]): readonly string[] =>
  languages.some((each) => baseLanguage(each) === ownLanguage())
    ? languages
    : [...languages, ownLanguage()];
