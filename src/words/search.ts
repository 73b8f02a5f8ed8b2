import english from "./en/search.json";
import { wordsOf } from "./words.ts";

/** What the search says. */
export const say = wordsOf("search", english);
