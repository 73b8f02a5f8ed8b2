import { budget, sizesOf } from "../../../scripts/build-sizes.mjs";

const row = (what, bytes) => ({ what, unit: "kB", target: { most: bytes / 1000 } });

/** What a visitor downloads, gzipped. */
export const weight = {
  name: "weight",
  rows: {
    initial: row("Initial JavaScript", budget.initial),
    precache: row("All that is kept for offline", budget.precache),
  },
  /** @param {string} dist the build */
  measure(dist) {
    const sum = (sizes) => sizes.reduce((all, [, size]) => all + size, 0) / 1000;
    const { initial, precache } = sizesOf(dist);
    return { initial: [sum(initial)], precache: [sum(precache)] };
  },
};
