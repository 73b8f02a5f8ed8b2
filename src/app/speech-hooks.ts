import { useEffect, useSyncExternalStore } from "react";
import { usePreference } from "./preference.ts";
import { speech } from "./speech.ts";
import { speechChoice, voiceFor } from "./speech-voices.ts";

export const useVoices = (): readonly SpeechSynthesisVoice[] =>
  useSyncExternalStore(speech.subscribe, speech.voices);

export const useIsSpeaking = (): boolean =>
  useSyncExternalStore(speech.subscribe, speech.isSpeaking);

/** Whether there is a voice for a language, which may come late. */
export function useCanSay(language: string): boolean {
  const voices = useVoices();
  return voiceFor(voices, language, usePreference(speechChoice)) !== null;
}

/** Ends what is said when the part goes, when the page is hidden, and whenever something else is shown. */
export function useSilenceAfter(shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing that is shown is what ends it.
  useEffect(() => {
    const silence = () => {
      if (document.visibilityState === "hidden") speech.stop();
    };
    document.addEventListener("visibilitychange", silence);
    return () => {
      document.removeEventListener("visibilitychange", silence);
      speech.stop();
    };
  }, [shown]);
}
