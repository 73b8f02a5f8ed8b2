import type { Person } from "./person.ts";

export type VoiceFound = { readonly lang: string; readonly localService: boolean };

/** A voice that is on the device. */
export const ownVoice = (lang: string): VoiceFound => ({ lang, localService: true });

/** What a page does with voices and media keys, seen from outside. */
export type Listener = {
  /** Brings voices, as a system does some time after the start. */
  readonly bring: (...voices: readonly VoiceFound[]) => Promise<void>;
  /** Waits until this is being said, and lets it end. */
  readonly hear: (...texts: readonly string[]) => Promise<void>;
  /** Waits until this is being said, and leaves it at that. */
  readonly isSaying: (text: string) => Promise<void>;
  /** Waits until nothing is being said. */
  readonly isSilent: () => Promise<void>;
  /** Presses a key of a headset; false where the page has not taken it. */
  readonly pressKey: (action: MediaSessionAction) => Promise<boolean>;
  /** How far the sound that gives a page the media keys has come, in seconds; null where none plays. */
  readonly soundAt: () => Promise<number | null>;
};

type Heard = {
  saying: string | null;
  readonly said: string[];
  readonly bring: (voices: readonly VoiceFound[]) => void;
  readonly end: () => void;
  readonly keys: Map<string, () => void>;
  readonly sounds: HTMLMediaElement[];
};

/**
 * Gives the pages of a person a voice that speaks when it is told to, since a browser without a screen has none, and the keys of a
 * headset, which it is not given either.
 */
export async function listenTo({ page }: Person): Promise<Listener> {
  await page.context().addInitScript(pretend);
  const isSaying: Listener["isSaying"] = async (text) => {
    await page.waitForFunction(
      (wanted) => (window as unknown as { heard: Heard }).heard.saying === wanted,
      text,
    );
  };
  return {
    isSaying,
    bring: (...voices) =>
      page.evaluate(
        (found) => (window as unknown as { heard: Heard }).heard.bring(found),
        voices as VoiceFound[],
      ),
    hear: async (...texts) => {
      for (const text of texts) {
        await isSaying(text);
        await page.evaluate(() => (window as unknown as { heard: Heard }).heard.end());
      }
    },
    isSilent: async () => {
      await page.waitForFunction(
        () => (window as unknown as { heard: Heard }).heard.saying === null,
      );
    },
    pressKey: (action) =>
      page.evaluate((name) => {
        const act = (window as unknown as { heard: Heard }).heard.keys.get(name);
        act?.();
        return act !== undefined;
      }, action),
    soundAt: () =>
      page.evaluate(() => {
        const { sounds } = (window as unknown as { heard: Heard }).heard;
        return sounds.find(({ paused }) => !paused)?.currentTime ?? null;
      }),
  };
}

/** Runs in the page, before all of its scripts. */
function pretend(): void {
  class Utterance {
    readonly text: string;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(text: string) {
      this.text = text;
    }
  }
  let now: Utterance | null = null;
  let voices: object[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    paused: false,
    getVoices: () => voices,
    speak(utterance: Utterance) {
      now = utterance;
      heard.saying = utterance.text;
      heard.said.push(utterance.text);
    },
    cancel() {
      const gone = now;
      now = null;
      heard.saying = null;
      setTimeout(() => gone?.onerror?.());
    },
    resume() {},
  });
  Object.defineProperty(synthesis, "speaking", { get: () => now !== null });
  const heard: Heard = {
    saying: null,
    said: [],
    bring: (found) => {
      voices = found.map((voice) => ({
        ...voice,
        name: `Voice ${voice.lang}`,
        voiceURI: `voice ${voice.lang}`,
        default: false,
      }));
      synthesis.dispatchEvent(new Event("voiceschanged"));
    },
    end: () => {
      const ended = now;
      now = null;
      heard.saying = null;
      ended?.onend?.();
    },
    keys: new Map(),
    sounds: [],
  };
  Object.assign(window, { heard, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });

  const take = MediaSession.prototype.setActionHandler;
  MediaSession.prototype.setActionHandler = function (action, act) {
    take.call(this, action, act);
    if (act) heard.keys.set(action, () => act({ action }));
    else heard.keys.delete(action);
  };
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    heard.sounds.push(this);
    return play.call(this);
  };
}
