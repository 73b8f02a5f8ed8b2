import {
  cleanupOutdatedCaches,
  PrecacheController,
  type PrecacheEntry,
  PrecacheRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { databaseName } from "#app/database-name.ts";
import { glance } from "#app/glance.ts";
import { badgeFor, firstWords, reminderFor } from "#app/reminding.ts";
import { incomingCache, incomingGuide } from "#model/incoming.ts";
import { type ReminderWords, reminderCache, reminderWordsPlace } from "#model/reminder.ts";
import { instant } from "#model/time.ts";
import { type WallClock, wallClockOf } from "#model/wall-clock.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

/** What Chromium has of static routing, and TypeScript does not know. */
type StaticRoute = {
  readonly condition: {
    readonly urlPattern: { readonly pathname: string; readonly search?: string };
  };
  readonly source: "fetch-event" | { readonly cacheName: string };
};
type StaticRouting = {
  /** Absent where the browser cannot do it; possible only while a version is installed. */
  readonly addRoutes?: (routes: readonly StaticRoute[]) => Promise<void>;
};

// The build fills in every file of the app with its revision. All that daily practice needs is stored before this version takes
// over, so each version is complete by itself, and works without a network.
const files: readonly PrecacheEntry[] = self.__WB_MANIFEST;
const laterParts = "assets/later-";
const isForLater = ({ url }: PrecacheEntry) => url.startsWith(laterParts);
const precache = new PrecacheController();
precache.addToCacheList(files.filter((file) => !isForLater(file)));
registerRoute(new PrecacheRoute(precache));
cleanupOutdatedCaches();
const page = "index.html";
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL(page)));

// A start waits for this worker to be started itself, a tenth of a second or more on a phone, unless the browser may look into the
// caches without it. There it looks for the very address that is asked for, so that what has a name without a revision is laid once
// more into a cache that is of one version: the version before is still started from its own.
const home = new URL("./", self.location.href);
const atStart = new Map([
  ["", page],
  ["wake-storage.js", "wake-storage.js"],
]);
const starts = `rehearse-start ${home} `;
const revisions = [...atStart.values()].map((file) => precache.getCacheKeyForURL(file));
const ownStart = starts + revisions.join(" ");

const folder = home.pathname.replace(/[\\{}()*+?:]/g, "\\$&");
/** What is not in the cache is fetched; so the parts that may not be here yet are left to this worker. */
const shortCuts: readonly StaticRoute[] = [
  { condition: { urlPattern: { pathname: `${folder}${laterParts}*` } }, source: "fetch-event" },
  {
    condition: { urlPattern: { pathname: `${folder}assets/*` } },
    source: { cacheName: precache.strategy.cacheName },
  },
  ...[...atStart.keys()].map((name) => ({
    condition: { urlPattern: { pathname: folder + name, search: "" } },
    source: { cacheName: ownStart },
  })),
];

async function storeFiles(event: ExtendableEvent & StaticRouting): Promise<void> {
  await precache.install(event);
  if (!event.addRoutes) return;
  const cache = await caches.open(ownStart);
  for (const [name, file] of atStart) {
    const stored = await precache.matchPrecache(file);
    if (stored) await cache.put(new URL(name, home), stored);
  }
  // Where the browser has something against them, starts wait for this worker as in other browsers.
  await event.addRoutes(shortCuts).catch(() => {});
}

async function dropOutdatedStarts(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(starts) && name !== ownStart) await caches.delete(name);
}

// The large parts that are used more seldom come when the page has nothing else to do, or when they are first used. What they are
// called tells their content, so that those which a new version has not changed stay.
const later = new Set(files.filter(isForLater).map(({ url }) => new URL(url, home).href));
const laterCache = "rehearse-later";
registerRoute(({ url }) => later.has(url.href), new CacheFirst({ cacheName: laterCache }));

async function keepTheRest(): Promise<void> {
  const cache = await caches.open(laterCache);
  for (const file of later) if (!(await cache.match(file))) await cache.add(file);
}

async function dropOutdated(): Promise<void> {
  const cache = await caches.open(laterCache);
  for (const request of await cache.keys()) {
    if (!later.has(request.url)) await cache.delete(request);
  }
}

// The system's share sheet posts a guide to this address. It is laid down for the page, which takes it and looks it over.
registerRoute(
  ({ url }) => url.pathname === new URL("./share", self.registration.scope).pathname,
  async ({ request }) => {
    const form = await request.formData();
    const file = form.get("guide");
    const text = ["title", "text", "url"].map((name) => form.get(name) ?? "").join("\n\n");
    const isFile = file instanceof File && file.size > 0;
    const headers = isFile ? { "X-File-Name": encodeURIComponent(file.name) } : undefined;
    const cache = await caches.open(incomingCache);
    await cache.put(incomingGuide, new Response(isFile ? file : text, headers ? { headers } : {}));
    return Response.redirect("./#/decks/add/incoming", 303);
  },
  "POST",
);

// On the first visit nothing controls the page yet. Taking it over at once means that what it loads later comes from
// the store too, so that even the first visit survives the loss of the network. An update must not do that: it would
// take over pages that still run the old version.
let firstInstall = false;
self.addEventListener("install", (event) => {
  firstInstall = self.registration.active === null;
  event.waitUntil(storeFiles(event));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(precache.activate(event));
  event.waitUntil(dropOutdatedStarts());
  event.waitUntil(dropOutdated());
  if (firstInstall) event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  // A new version waits until the user agrees to it.
  if (event.data?.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  // The page has nothing else to do; it is answered where it says to.
  if (event.data?.type === "KEEP_THE_REST") {
    const tell = (isKept: boolean) => event.ports[0]?.postMessage(isKept);
    event.waitUntil(
      keepTheRest().then(
        () => tell(true),
        () => tell(false),
      ),
    );
  }
});

// Now and then, where the app is installed and the browser likes to (src/model/reminder.ts): the badge is brought up to date, and
// whoever wants to be reminded is reminded, once a day.
self.addEventListener("periodicsync", (event) => {
  const sync = event as ExtendableEvent & { readonly tag: string };
  sync.waitUntil(lookAtToday(sync.tag));
});

async function lookAtToday(tag: string): Promise<void> {
  const now = instant(Date.now());
  const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();
  const seen = await glance(databaseName, now, offsetAt);
  if (!seen) return;
  const badge = badgeFor(seen);
  if (badge !== null)
    await (badge === "dot" ? navigator.setAppBadge?.() : navigator.setAppBadge?.(badge));
  const clock = wallClockOf(now, offsetAt);
  const words = await reminderWords();
  const body = reminderFor(tag, clock, seen, words);
  if (body !== null && Notification.permission === "granted")
    await remindOnce(words.title, body, clock);
}

/** As the page has left them. */
async function reminderWords(): Promise<ReminderWords> {
  const left = await (await caches.open(reminderCache)).match(reminderWordsPlace);
  return left ? await left.json() : firstWords;
}

async function remindOnce(title: string, body: string, { date }: WallClock): Promise<void> {
  const cache = await caches.open(reminderCache);
  if ((await (await cache.match("./reminded"))?.text()) === date) return;
  await cache.put("./reminded", new Response(date));
  await self.registration.showNotification(title, {
    body,
    tag: "reminder",
    icon: "icons/icon-192.png",
    badge: "icons/practise-96.png",
  });
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openPractice());
});

/** A window that is open comes to the front as it is: somebody may be typing there. */
async function openPractice(): Promise<void> {
  const [open] = await self.clients.matchAll({ type: "window" });
  if (open) await open.focus();
  else await self.clients.openWindow("./#/practice");
}
