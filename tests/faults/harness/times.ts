/** Whether the long form of the suite runs: `npm run test:faults -- --long`. */
export const isLong = process.env.REHEARSE_FAULTS === "long";

/** How often a fault is tried in the short form, which runs with every `npm test`, and in the long one. */
export const times = (short: number, long: number): number => (isLong ? long : short);

/** What Chromium keeps IndexedDB in: it is moving from LevelDB to SQLite, which other browsers use already. */
export const backEnds = [
  { name: "LevelDB", flags: [] },
  { name: "SQLite", flags: ["--enable-features=IdbSqliteBackingStore"] },
] as const;

export type BackEnd = (typeof backEnds)[number]["name"];
