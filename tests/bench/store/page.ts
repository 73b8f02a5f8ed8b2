// What runs in a page beside the app, as one script.
export { timeLoop } from "../plan-speed.ts";
export { cardsBackup } from "./backup.ts";
export { fillLarge, fillSmall } from "./fill.ts";
