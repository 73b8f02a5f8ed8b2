import type { Workbox } from "workbox-window";

/** Whether a new version of the app is there. */
export type UpdateState =
  | "none"
  /** Downloaded; the old one runs until the user says so. */
  | "waiting"
  /** Taken in another tab; this one still runs the old code until it is reloaded. */
  | "taken elsewhere";

const hour = 3_600_000;

/** The first screen has long been painted by then. */
const afterStartMs = 4_000;

/**
 * Has the service worker of this version keep those parts of the app, too, that it does not keep before it is up. Gives whether
 * they are there: offline they come another time.
 */
export async function keepTheRest(): Promise<boolean> {
  const { active, waiting } = await navigator.serviceWorker.ready;
  // The next version would wait for what this one has begun.
  if (waiting) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
  active?.postMessage({ type: "KEEP_THE_REST" }, [port2]);
  return answer;
}

/**
 * Registers the service worker and watches for new versions. A new version is never taken by itself: a page that
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
    const { Workbox } = await import("workbox-window");
    const workbox = new Workbox("./service-worker.js");
    this.#workbox = workbox;
    workbox.addEventListener("waiting", () => this.#set("waiting"));
    workbox.addEventListener("controlling", ({ isUpdate }) => {
      if (this.#accepted) location.reload();
      else if (isUpdate || this.#state === "waiting") this.#set("taken elsewhere");
    });
    const look = () => void workbox.update().catch(() => {}); // Offline: there is nothing to look at.
    setInterval(look, hour);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") look();
    });
    // A first visit that has lost its network tries again when it is back.
    addEventListener("online", () => void workbox.register().catch(() => {}), { once: true });
    await workbox.register();
    setTimeout(() => void keepTheRest(), afterStartMs);
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
