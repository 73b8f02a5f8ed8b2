import english from "./en/store.json";
import { wordsOf } from "./words.ts";

/** Why nothing was stored. */
export const say = wordsOf("store", english);
