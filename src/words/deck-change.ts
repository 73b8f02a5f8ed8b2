import english from "./en/deck-change.json";
import { wordsOf } from "./words.ts";

/** What is said where a deck is renamed or deleted. */
export const say = wordsOf("deck-change", english);
