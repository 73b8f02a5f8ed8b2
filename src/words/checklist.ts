import english from "./en/checklist.json";
import { wordsOf } from "./words.ts";

/** What the checklist says. */
export const say = wordsOf("checklist", english);
