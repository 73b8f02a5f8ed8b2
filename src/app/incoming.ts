import type { Source } from "#document/format.ts";
import { incomingCache, incomingGuide } from "#model/incoming.ts";

// Guides that come from outside: shared to the installed app, or opened with it. The service worker receives what is
// shared and lays it down here; what is opened comes through the launch queue.

type LaunchQueue = {
  setConsumer(consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void): void;
};

/** The guide that was shared or opened, once; null when there is none. */
export async function takeIncoming(): Promise<File | Source | null> {
  return (await takeShared()) ?? (await takeOpened());
}

async function takeShared(): Promise<File | Source | null> {
  if (!("caches" in globalThis)) return null;
  const cache = await caches.open(incomingCache);
  const shared = await cache.match(incomingGuide);
  if (!shared) return null;
  await cache.delete(incomingGuide);
  const name = decodeURIComponent(shared.headers.get("X-File-Name") ?? "");
  return name ? new File([await shared.blob()], name) : { text: await shared.text() };
}

/** How long a browser may take to hand over a file that it has opened the app with. */
const launchMs = 500;

function takeOpened(): Promise<File | null> {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  if (!queue) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    setTimeout(() => resolve(null), launchMs);
    queue.setConsumer(({ files }) => {
      files?.[0]?.getFile().then(resolve, reject);
    });
  });
}
