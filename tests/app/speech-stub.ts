import { onTestFinished, vi } from "vitest";

/** A voice as browsers describe it. */
export const aVoice = (lang: string, over: Partial<SpeechSynthesisVoice> = {}) =>
  ({
    lang,
    name: `Voice ${lang}`,
    voiceURI: `voice ${lang}`,
    localService: true,
    default: false,
    ...over,
  }) as SpeechSynthesisVoice;

class StubUtterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = "";
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Speaks as a browser does, which has no voices where it runs without a screen: it says nothing until the test lets it. What is
 * cancelled ends with an error, later, as browsers have it.
 */
export class StubSynthesis extends EventTarget {
  paused = false;
  pending = false;
  readonly spoken: StubUtterance[] = [];
  #voices: readonly SpeechSynthesisVoice[];
  #now: StubUtterance | null = null;

  constructor(...voices: SpeechSynthesisVoice[]) {
    super();
    this.#voices = voices;
    vi.stubGlobal("SpeechSynthesisUtterance", StubUtterance);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
  }

  get speaking(): boolean {
    return this.#now !== null;
  }

  get asSynthesis(): SpeechSynthesis {
    return this as unknown as SpeechSynthesis;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.#voices];
  }

  /** The voices come, or change. */
  bring(...voices: SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event("voiceschanged"));
  }

  speak(utterance: StubUtterance): void {
    this.spoken.push(utterance);
    this.#now = utterance;
  }

  cancel(): void {
    const gone = this.#now;
    this.#now = null;
    setTimeout(() => gone?.onerror?.());
  }

  resume(): void {}

  /** What is being said comes to its end. */
  async end(): Promise<void> {
    const ended = this.#now;
    this.#now = null;
    ended?.onend?.();
    // What comes of it takes some turns, none of which waits for anything.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }

  async fail(): Promise<void> {
    const failed = this.#now;
    this.#now = null;
    failed?.onerror?.();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }

  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }
}
