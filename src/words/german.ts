import { type Messages, speak } from "./words.ts";

// All that the app says, in German.

const files = import.meta.glob<Messages>("./de/*.json", { eager: true, import: "default" });

speak(
  Object.fromEntries(
    Object.entries(files).map(([path, messages]) => [path.replace(/^.*\/|\.json$/g, ""), messages]),
  ),
);
