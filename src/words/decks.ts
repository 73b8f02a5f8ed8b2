import english from "./en/decks.json";
import { wordsOf } from "./words.ts";

/** What is said of decks, and of their notes where these are read, selected and put elsewhere. */
export const say = wordsOf("decks", english);
