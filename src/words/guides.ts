import english from "./en/guides.json";
import { wordsOf } from "./words.ts";

/** What is said where a deck is made of a guide, a table or a file. */
export const say = wordsOf("guides", english);
