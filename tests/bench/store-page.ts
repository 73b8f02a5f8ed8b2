// What store.mjs runs in a page, as one script.
export { timeLoop } from "./plan-speed.ts";
export { timeCounts } from "./store-counts.ts";
export { fillingOf, fillStore, settleStore } from "./store-fill.ts";
