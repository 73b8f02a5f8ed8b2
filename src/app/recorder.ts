import type { CardId } from "#model/ids.ts";
import { type Recording, recordingId } from "#model/recording.ts";
import {
  closeMicrophone,
  type MicrophoneProblem,
  openMicrophone,
  watchMicrophone,
} from "./microphone.ts";
import { recordedType } from "./recording-support.ts";
import type { Rehearse } from "./rehearse.ts";

/** What was said, before it is kept. */
export type Said = { readonly recording: Recording; readonly sound: Blob };

/** What is said. */
type About = Pick<Recording, "card" | "prompt">;

/** What the microphone is at. */
type Now =
  | { readonly status: "off" }
  /** The browser may be asking its user. */
  | { readonly status: "asking" }
  | { readonly status: "recording"; readonly stream: MediaStream; readonly startedMs: number }
  /** The sound is on its way. */
  | { readonly status: "ending" };

/** What was said last. */
export type LastSaid = Said & {
  readonly standing: "undecided" | "kept" | "discarded";
  /** Whether its card was gone on from, or is asked once more. */
  readonly isPast: boolean;
};

export type RecorderState = {
  readonly now: Now;
  readonly last: LastSaid | null;
  /** Why the last attempt came to nothing. */
  readonly problem: MicrophoneProblem | null;
};

/** Speech needs no more, in bits a second: a minute takes about a third of a megabyte. */
const bitsPerSecond = 48_000;

/** Who talks for longer has forgotten that it records. */
const longestMs = 600_000;

/**
 * Records answers one at a time, and holds the last one until there is another, so that it can still be kept when its card is gone.
 * The microphone is open only while it records.
 */
export class Recorder {
  readonly #app: Rehearse;
  readonly #listeners = new Set<() => void>();
  #state: RecorderState = { now: { status: "off" }, last: null, problem: null };
  /** Ends what is under way. */
  #ending: AbortController | null = null;

  constructor(app: Rehearse) {
    this.#app = app;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): RecorderState => this.#state;

  /** Asks for the microphone where that is needed, and records at once. */
  async begin(card: CardId, prompt: string): Promise<void> {
    if (this.#state.now.status !== "off") return;
    const ending = new AbortController();
    this.#ending = ending;
    this.#set({ now: { status: "asking" }, problem: null });
    const opened = await openMicrophone();
    const isWanted = !ending.signal.aborted;
    if (typeof opened === "string") {
      if (isWanted) this.#set({ now: { status: "off" }, problem: opened });
    } else if (isWanted) this.#tryToRecord(opened, { card, prompt }, ending.signal);
    else closeMicrophone(opened);
  }

  /** Ends what is under way; what was said until now is held. */
  readonly stop = (): void => {
    this.#ending?.abort();
    this.#ending = null;
    const { status } = this.#state.now;
    if (status === "asking") this.#set({ now: { status: "off" } });
    if (status === "recording") this.#set({ now: { status: "ending" } });
  };

  /** Another card is asked, or the same one again: what was said last belongs to the past. */
  passOn(): void {
    const { last, problem } = this.#state;
    if (problem || last?.isPast === false)
      this.#set({ last: last && { ...last, isPast: true }, problem: null });
  }

  /** Notes down what its user has decided. */
  decide(standing: LastSaid["standing"]): void {
    const { last } = this.#state;
    if (last) this.#set({ last: { ...last, standing } });
  }

  /** A browser may have a recorder that cannot take what its microphone gives. */
  #tryToRecord(stream: MediaStream, about: About, signal: AbortSignal): void {
    try {
      this.#record(stream, about, signal);
    } catch {
      closeMicrophone(stream);
      this.#set({ now: { status: "off" }, problem: "failed" });
    }
  }

  #record(stream: MediaStream, about: About, signal: AbortSignal): void {
    const mimeType = recordedType();
    const recorder = new MediaRecorder(stream, {
      audioBitsPerSecond: bitsPerSecond,
      ...(mimeType && { mimeType }),
    });
    const pieces: Blob[] = [];
    const at = this.#app.environment.now();
    const startedMs = performance.now();
    let lengthMs = 0;
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onerror = this.stop;
    recorder.onstop = () => {
      // It ends by itself where its microphone is taken away.
      this.stop();
      const id = recordingId(this.#app.environment.newId());
      const type = recorder.mimeType || (mimeType ?? "");
      const sound = new Blob(pieces, { type });
      this.#hold({ recording: { ...about, id, at, lengthMs, type }, sound });
    };
    signal.addEventListener("abort", () => {
      lengthMs = Math.round(performance.now() - startedMs);
      if (recorder.state !== "inactive") recorder.stop();
      closeMicrophone(stream);
    });
    recorder.start();
    this.#set({ now: { status: "recording", stream, startedMs } });
    watchMicrophone({ stream, owner: this.#app.db.name, longestMs, signal }, this.stop);
  }

  #hold(said: Said): void {
    const last = { ...said, standing: "undecided", isPast: false } as const;
    this.#set({
      now: { status: "off" },
      ...(said.sound.size > 0 ? { last } : { problem: "nothing heard" }),
    });
  }

  #set(changes: Partial<RecorderState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

const recorders = new WeakMap<Rehearse, Recorder>();

/** The one recorder of the app. */
export function recorderOf(app: Rehearse): Recorder {
  const recorder = recorders.get(app) ?? new Recorder(app);
  recorders.set(app, recorder);
  return recorder;
}
