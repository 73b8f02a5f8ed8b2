import english from "./en/progress.json";
import { wordsOf } from "./words.ts";

/** What Progress says. */
export const say = wordsOf("progress", english);
