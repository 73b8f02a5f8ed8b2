// Dexie multiplies its version numbers by ten for IndexedDB, and counts within the ten where it mends a schema.
const steps = 10;

/**
 * IndexedDB for one version of the schema, and those before it. Dexie opens a newer database without asking, and adds to it
 * what it misses in it; here the browser refuses, with a VersionError.
 *
 * @param onUpgrade called when a database of an older version is being upgraded
 */
export function ownVersions(schemaVersion: number, onUpgrade: () => void) {
  const newest = schemaVersion * steps + steps - 1;
  return {
    /** Without a version Dexie asks for whatever there is. */
    open(name: string, version = newest): IDBOpenDBRequest {
      const request = indexedDB.open(name, Math.min(version, newest));
      request.addEventListener("upgradeneeded", ({ oldVersion }) => {
        if (oldVersion > 0) onUpgrade();
      });
      return request;
    },
    // Where browsers do not list databases Dexie keeps a list of its own.
    ...("databases" in indexedDB && { databases: () => indexedDB.databases() }),
  };
}
