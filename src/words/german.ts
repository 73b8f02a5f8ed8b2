import type { Messages } from "./words.ts";

// All that the app says, in German.

const files = import.meta.glob<Messages>("./de/*.json", { eager: true, import: "default" });

export const german: Readonly<Record<string, Messages>> = Object.fromEntries(
  Object.entries(files).map(([path, messages]) => [path.replace(/^.*\/|\.json$/g, ""), messages]),
);
