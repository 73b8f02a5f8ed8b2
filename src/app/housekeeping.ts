import type { Rehearse } from "./rehearse.ts";

// What nobody waits for. A failure is kept with the backups, where it is told.

/** The first screen has long been painted by then; counting a large log takes a while. */
const afterStartMs = 3_000;

/** Looks after the data once the app is up. Returns what calls it off. */
export function keepHouse(app: Rehearse): () => void {
  const timer = setTimeout(() => backUpSoon(app), afterStartMs);
  return () => clearTimeout(timer);
}

/** Makes sure that the log is whole, and backs it up unless it was since it changed. */
export function backUpSoon(app: Rehearse): void {
  void import("./backups.ts").then(({ backUp }) => backUp(app, "practice")).catch(() => {});
}
