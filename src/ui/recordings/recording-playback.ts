import { type RefObject, useEffect, useRef, useState } from "react";
import { reasonOf } from "#app/reason.ts";
import { speech } from "#app/speech.ts";

/** What can be listened to. */
export type Playback = {
  readonly isPlaying: boolean;
  /** How far it is, in milliseconds; null at its beginning. */
  readonly atMs: number | null;
  readonly problem: string | null;
  readonly toggle: () => void;
};

/** One at a time is heard. */
let heard: HTMLAudioElement | null = null;

/** Has the app fall silent, before something else is heard or recorded. */
export function fallSilent(): void {
  heard?.pause();
  speech.stop();
}

/** @param sound is asked for when it is played from its beginning */
export function usePlayback(sound: () => Promise<Blob>): Playback {
  const audio = useRef<HTMLAudioElement | null>(null);
  const isShown = useRef(true);
  const [at, setAt] = useState<At>(atBeginning);
  const [problem, setProblem] = useState<string | null>(null);

  // What is gone from the screen is heard no more.
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      letGo(audio);
    };
  }, []);

  const play = async () => {
    setProblem(null);
    // What has ended is loaded anew: not all browsers go back to the beginning of what they have recorded themselves.
    if (audio.current?.ended) letGo(audio);
    try {
      audio.current ??= audioOf(await sound(), setAt);
      if (!isShown.current) return letGo(audio);
      fallSilent();
      heard = audio.current;
      await heard.play();
    } catch (error) {
      // It was paused before it had begun.
      if ((error as DOMException).name === "AbortError") return;
      letGo(audio);
      setProblem(reasonOf(error));
    }
  };
  const toggle = () => {
    if (at.isPlaying) audio.current?.pause();
    else void play();
  };
  return { ...at, problem, toggle };
}

type At = Pick<Playback, "isPlaying" | "atMs">;
const atBeginning: At = { isPlaying: false, atMs: null };

function audioOf(sound: Blob, tell: (at: At) => void): HTMLAudioElement {
  const audio = new Audio(URL.createObjectURL(sound));
  const told = () =>
    tell(audio.ended ? atBeginning : { isPlaying: !audio.paused, atMs: audio.currentTime * 1_000 });
  for (const event of ["play", "pause", "timeupdate", "ended"]) audio.addEventListener(event, told);
  return audio;
}

function letGo(held: RefObject<HTMLAudioElement | null>): void {
  const audio = held.current;
  held.current = null;
  if (!audio) return;
  audio.pause();
  URL.revokeObjectURL(audio.src);
  if (heard === audio) heard = null;
}
