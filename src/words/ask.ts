import english from "./en/ask.json";
import { wordsOf } from "./words.ts";

/** What the cards of each kind ask for. */
export const say = wordsOf("ask", english);
