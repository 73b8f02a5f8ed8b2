import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { incomingCache, incomingGuide } from "#model/incoming.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

// The build fills in every file of the app with its revision. All of them are stored before this version takes over,
// so each version is complete by itself, and works without a network.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

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
self.addEventListener("install", () => {
  firstInstall = self.registration.active === null;
});
self.addEventListener("activate", (event) => {
  if (firstInstall) event.waitUntil(self.clients.claim());
});

// A new version waits until the user agrees to it; the page then posts this message.
self.addEventListener("message", (event) => {
  if (event.data?.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
});
