import type { Rehearse } from "./rehearse.ts";

// What nobody waits for. A failure is kept with the backups, where it is told.

/** The first screen has long been painted by then; counting a large log takes a while. */
const afterStartMs = 3_000;

/** Looks after the data once the app is up, and when its user turns away from it. Returns what calls it off. */
export function keepHouse(app: Rehearse): () => void {
  const timer = setTimeout(() => tidyUp(app), afterStartMs);
  const turnedAway = () => {
    if (document.visibilityState !== "hidden") return;
    count(app);
    badge(app);
  };
  document.addEventListener("visibilitychange", turnedAway);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", turnedAway);
  };
}

/** What is left to do after a sitting: counts what was reviewed, makes sure that the log is whole, backs it up, and says on the icon what waits. */
export function tidyUp(app: Rehearse): void {
  count(app);
  backUpSoon(app);
  badge(app);
}

/** Makes sure that the log is whole, and backs it up unless it was since it changed. */
export function backUpSoon(app: Rehearse): void {
  void import("./backups.ts").then(({ backUp }) => backUp(app, "practice")).catch(() => {});
}

/** Where it cannot be done now it is done another time; meanwhile those who read counts add them up themselves. */
const count = ({ db }: Rehearse): void =>
  void import("#store/roll-ups.ts").then(({ addLateCounts }) => addLateCounts(db)).catch(() => {});

const badge = (app: Rehearse): void =>
  void import("./badge.ts").then(({ showBadge }) => showBadge(app)).catch(() => {});
