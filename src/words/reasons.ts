import english from "./en/reasons.json";
import { wordsOf } from "./words.ts";

/** Why something failed, where it is the browser's storage. */
export const say = wordsOf("reasons", english);
