// The browser opens the files of the database, a tenth of a second where they are large, while the app is still being read.
indexedDB.databases?.().catch(() => {});
