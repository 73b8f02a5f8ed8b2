import { silentSound } from "./silence.ts";

/** What the keys of a headset, a keyboard or a locked screen do. */
export type KeyActs = {
  /** Play or pause: headsets send either. */
  readonly play: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** Another app or a call has taken the sound, or the headset was unplugged. */
  readonly onInterrupted: () => void;
};

const actions = ["play", "pause", "nexttrack", "previoustrack"] as const;

/**
 * Takes the media keys until it ends. Browsers give them only to a page with an audio element that plays, and what the voice says is
 * none; so silence plays, in a loop. It is made here and given as a `blob:` address, which the policy of the page allows for media
 * (scripts/hosting.ts): a file would be fetched in ranges, which the service worker cannot answer offline.
 */
export class MediaKeys {
  #sound: HTMLAudioElement | null = null;

  /** To be called in a tap or the press of a key, else the browser may not play. Without media keys nothing happens. */
  begin(title: string, { play, next, previous, onInterrupted }: KeyActs): void {
    if (!("mediaSession" in navigator)) return;
    this.end();
    const sound = new Audio(URL.createObjectURL(silentSound()));
    sound.loop = true;
    this.#sound = sound;
    sound.addEventListener("pause", () => {
      if (this.#sound === sound) onInterrupted();
    });
    const resume = () => {
      sound.play().catch(() => {}); // Then there are no keys, and the screen has all that they do.
    };
    resume();
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title, artist: "Rehearse" });
    mediaSession.playbackState = "playing";
    const acts = [play, play, next, previous];
    for (const [at, action] of actions.entries()) {
      handle(action, () => {
        if (sound.paused) resume();
        acts[at]?.();
      });
    }
  }

  end(): void {
    const sound = this.#sound;
    if (!sound) return;
    this.#sound = null;
    sound.pause();
    URL.revokeObjectURL(sound.src);
    for (const action of actions) handle(action, null);
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = "none";
  }
}

function handle(action: MediaSessionAction, act: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, act);
  } catch {
    // A browser that does not know a key.
  }
}
