import english from "./en/parts.json";
import { wordsOf } from "./words.ts";

/** What is said by parts that several screens use. */
export const say = wordsOf("parts", english);
