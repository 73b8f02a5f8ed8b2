import english from "./en/notes.json";
import { wordsOf } from "./words.ts";

/** What is said where notes are added, reworded and previewed. */
export const say = wordsOf("notes", english);
