/**
 * How the browser lets the service worker run while the app is closed; null where it does not. Chromium does for installed apps
 * alone.
 */
export async function periodicSync(): Promise<PeriodicSyncManager | null> {
  const sync = (await registered())?.periodicSync;
  return sync && (await isAllowed()) ? sync : null;
}

/** Whether the browser can do it at all, for an app that is installed. */
export const knowsPeriodicSync = async (): Promise<boolean> =>
  (await registered())?.periodicSync !== undefined;

const registered = async (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker?.getRegistration();

async function isAllowed(): Promise<boolean> {
  // TypeScript does not know of this permission, nor do other browsers.
  const name = "periodic-background-sync" as PermissionName;
  const status = await navigator.permissions.query({ name }).catch(() => null);
  return status?.state === "granted";
}
