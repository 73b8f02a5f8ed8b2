import english from "./en/dates.json";
import { wordsOf } from "./words.ts";

/** When something is to come. */
export const say = wordsOf("dates", english);
