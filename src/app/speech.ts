import type { Utterance } from "#practice/utterances.ts";
import { speechChoice, voiceFor } from "./speech-voices.ts";

export type { Utterance } from "#practice/utterances.ts";

/** What became of what was to be said: all of it; not the rest, since it was stopped; or nothing could be heard of it. */
export type Said = "said" | "stopped" | "failed";

type Settle = (said: Said) => void;

/** Safari before 16 tells nobody that the voices have come. */
const voicesLateMs = 1_000;

/**
 * Some voices never say that they have ended. No voice takes so long for what one utterance has at most.
 *
 * @param rate 1 is as fast as the voice is meant to speak
 */
const longestMs = ({ text }: Utterance, rate: number): number => 5_000 + (250 * text.length) / rate;

/** Reads aloud, with voices of the device alone: nothing of what is read leaves it. Where a browser cannot speak there are no voices. */
export class Speech {
  readonly #synthesis: SpeechSynthesis | null;
  readonly #listeners = new Set<() => void>();
  #voices: readonly SpeechSynthesisVoice[] = [];
  #isSpeaking = false;
  /** How often something was begun or stopped, which tells whether what goes on is still wanted. */
  #turn = 0;
  /** What is being said. A browser forgets an utterance that nobody holds, and its events with it. */
  #spoken: { readonly utterance: SpeechSynthesisUtterance; readonly settle: Settle } | null = null;

  constructor(synthesis: SpeechSynthesis | null) {
    this.#synthesis = synthesis;
    if (!synthesis) return;
    this.#readVoices();
    synthesis.addEventListener?.("voiceschanged", this.#readVoices);
    if (this.#voices.length === 0) setTimeout(this.#readVoices, voicesLateMs);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** All voices of the browser, none until they have come. */
  readonly voices = (): readonly SpeechSynthesisVoice[] => this.#voices;

  readonly isSpeaking = (): boolean => this.#isSpeaking;

  readonly canSay = (language: string): boolean =>
    voiceFor(this.#voices, language, speechChoice.value()) !== null;

  /**
   * Says one thing after another, in the place of what is being said; what there is no voice for is left out. The first is begun
   * before this returns, since some browsers speak only where a tap asks for it.
   */
  async say(utterances: readonly Utterance[]): Promise<Said> {
    this.stop();
    const turn = this.#turn;
    let said: Said = "failed";
    for (const utterance of utterances) {
      const voice = voiceFor(this.#voices, utterance.language, speechChoice.value());
      if (!voice) continue;
      this.#tell(true);
      said = await this.#utter(utterance, voice);
      if (turn !== this.#turn) return "stopped";
      if (said === "failed") break;
    }
    this.#tell(false);
    return said;
  }

  stop(): void {
    this.#turn += 1;
    this.#spoken?.settle("stopped");
    const synthesis = this.#synthesis;
    // In some browsers one that is idle would swallow what is said next.
    if (synthesis?.speaking || synthesis?.pending) synthesis.cancel();
    if (synthesis?.paused) synthesis.resume();
    this.#tell(false);
  }

  #utter(said: Utterance, voice: SpeechSynthesisVoice): Promise<Said> {
    const { rate } = speechChoice.value();
    const utterance = new SpeechSynthesisUtterance(said.text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replaceAll("_", "-");
    utterance.rate = rate;
    return new Promise((resolve) => {
      const settle: Settle = (outcome) => {
        clearTimeout(late);
        this.#spoken = null;
        resolve(outcome);
      };
      const late = setTimeout(
        () => {
          settle("failed");
          this.#synthesis?.cancel();
        },
        longestMs(said, rate),
      );
      const isCurrent = () => this.#spoken?.utterance === utterance;
      utterance.onend = () => isCurrent() && settle("said");
      utterance.onerror = () => isCurrent() && settle("failed");
      this.#spoken = { utterance, settle };
      this.#synthesis?.speak(utterance);
    });
  }

  readonly #readVoices = (): void => {
    this.#voices = this.#synthesis?.getVoices() ?? [];
    for (const listener of this.#listeners) listener();
  };

  #tell(isSpeaking: boolean): void {
    if (this.#isSpeaking === isSpeaking) return;
    this.#isSpeaking = isSpeaking;
    for (const listener of this.#listeners) listener();
  }
}

/** That of the page: only one thing can be said at a time. */
export const speech = new Speech("speechSynthesis" in globalThis ? speechSynthesis : null);
