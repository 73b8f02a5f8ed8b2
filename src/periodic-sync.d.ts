// What Chromium has of Periodic Background Sync, and TypeScript does not know.

interface PeriodicSyncManager {
  register(tag: string, options: { readonly minInterval: number }): Promise<void>;
  getTags(): Promise<string[]>;
  unregister(tag: string): Promise<void>;
}

interface ServiceWorkerRegistration {
  /** Absent where the browser cannot do it. */
  readonly periodicSync?: PeriodicSyncManager;
}
