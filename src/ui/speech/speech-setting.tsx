import { Link } from "wouter";
import { useDeckLanguages } from "#app/deck-language-hooks.ts";
import { usePreference } from "#app/preference.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useVoices } from "#app/speech-hooks.ts";
import { speechChoice, speechRates, voicesOf } from "#app/speech-voices.ts";
import { Slider } from "#ui/design/slider.tsx";
import { SpeechVoiceSetting } from "./speech-voice-setting.tsx";
import { rateInWords } from "./speech-words.ts";

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
        <h3>Reading aloud</h3>
        <p className="setting-about">
          Only with voices that the browser says are on this device, so that nothing you practise
          leaves it.
        </p>
        {canHear && (
          <Link href="/practice/hands-free" className="button">
            Practise hands-free
          </Link>
        )}
      </div>
      {languages.map((language) => (
        <SpeechVoiceSetting key={language} language={language} voices={voices} />
      ))}
      {canHear && (
        <div className="setting">
          <Slider
            label="Speed of the voice"
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
