import english from "./en/practice.json";
import { wordsOf } from "./words.ts";

/** What is said where cards are asked: of the sitting, of a card and its answer, and of ratings. */
export const say = wordsOf("practice", english);
