import english from "./en/today.json";
import { wordsOf } from "./words.ts";

/** What Today says first. */
export const say = wordsOf("today", english);
