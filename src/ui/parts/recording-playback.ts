import { useCallback, useEffect, useRef, useState } from "react";
import { reasonOf } from "#app/reason.ts";

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

export const stopListening = (): void => heard?.pause();

/** @param sound is asked for when it is first played */
export function usePlayback(sound: () => Promise<Blob>): Playback {
  const audio = useRef<HTMLAudioElement | null>(null);
  const [{ isPlaying, atMs }, setState] = useState<Pick<Playback, "isPlaying" | "atMs">>({
    isPlaying: false,
    atMs: null,
  });
  const [problem, setProblem] = useState<string | null>(null);

  // What is gone from the screen is heard no more.
  useEffect(() => () => letGo(audio.current), []);

  const play = async () => {
    setProblem(null);
    try {
      audio.current ??= audioOf(await sound(), setState);
      if (heard !== audio.current) heard?.pause();
      heard = audio.current;
      await heard.play();
    } catch (error) {
      // It was paused before it had begun.
      if ((error as DOMException).name === "AbortError") return;
      letGo(audio.current);
      audio.current = null;
      setProblem(reasonOf(error));
    }
  };
  const playOrPause = useRef(play);
  playOrPause.current = play;
  const toggle = useCallback(() => {
    if (audio.current && !audio.current.paused) audio.current.pause();
    else void playOrPause.current();
  }, []);
  return { isPlaying, atMs, problem, toggle };
}

function audioOf(
  sound: Blob,
  tell: (state: Pick<Playback, "isPlaying" | "atMs">) => void,
): HTMLAudioElement {
  const audio = new Audio(URL.createObjectURL(sound));
  const told = () =>
    tell({
      isPlaying: !audio.paused && !audio.ended,
      atMs: audio.ended ? null : audio.currentTime * 1_000,
    });
  for (const event of ["play", "pause", "timeupdate", "ended"]) audio.addEventListener(event, told);
  return audio;
}

function letGo(audio: HTMLAudioElement | null): void {
  if (!audio) return;
  audio.pause();
  URL.revokeObjectURL(audio.src);
  if (heard === audio) heard = null;
}
