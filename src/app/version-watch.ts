import { Workbox } from "workbox-window";

const hour = 3_600_000;

/** The first screen has long been painted by then. */
const afterStartMs = 4_000;

/**
 * Has the service worker of this version keep those parts of the app, too, that it does not keep before it is up. Gives whether
 * they are there: offline they come another time.
 */
async function keepTheRest(): Promise<boolean> {
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

type Watcher = {
  /** A new version is there, and waits. */
  readonly onWaiting: (workbox: Workbox) => void;
  /** Another version has taken over this page. */
  readonly onControlling: (isUpdate: boolean) => void;
};

/** Registers the service worker, and looks for new versions every hour, and whenever the app is turned to. */
export async function watchVersions({ onWaiting, onControlling }: Watcher): Promise<void> {
  const workbox = new Workbox("./service-worker.js");
  workbox.addEventListener("waiting", () => onWaiting(workbox));
  workbox.addEventListener("controlling", ({ isUpdate }) => onControlling(isUpdate === true));
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
