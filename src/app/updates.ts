import type { Workbox } from "workbox-window";

/** Whether a new version of the app is there. */
export type UpdateState =
  | "none"
  /** Downloaded; the old one runs until the user says so. */
  | "waiting"
  /** Taken in another tab; this one still runs the old code until it is reloaded. */
  | "taken elsewhere";

/**
 * What is known of new versions of the app, and what its user wants of them. A new version is never taken by itself: a page that
 * reloads in the middle of a card would lose what the user was about to say.
 */
export class Updates {
  readonly #isPossible: boolean;
  #workbox: Workbox | null = null;
  readonly #listeners = new Set<() => void>();
  #state: UpdateState = "none";
  #accepted = false;

  constructor(container: ServiceWorkerContainer | undefined) {
    this.#isPossible = container !== undefined;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): UpdateState => this.#state;

  async start(): Promise<void> {
    if (!this.#isPossible) return;
    // Behind the first screen, which does not wait for it.
    const { watchVersions } = await import("./version-watch.ts");
    await watchVersions({
      onWaiting: (workbox) => {
        this.#workbox = workbox;
        this.#set("waiting");
      },
      onControlling: (isUpdate) => {
        if (this.#accepted) location.reload();
        else if (isUpdate || this.#state === "waiting") this.#set("taken elsewhere");
      },
    });
  }

  /** Looks for a new version now. Gives whether one is there, or on its way. */
  async look(): Promise<boolean> {
    if (!this.#isPossible) return false;
    const registration = await navigator.serviceWorker.getRegistration();
    // Offline there is nothing to look at.
    await registration?.update().catch(() => {});
    return Boolean(registration?.installing || registration?.waiting) || this.#state !== "none";
  }

  /** The user wants the new version: the page reloads with it. */
  async accept(): Promise<void> {
    this.#accepted = true;
    const registration = await navigator.serviceWorker.getRegistration();
    if (this.#state === "waiting" && registration?.waiting) this.#workbox?.messageSkipWaiting();
    else location.reload();
  }

  #set(state: UpdateState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
