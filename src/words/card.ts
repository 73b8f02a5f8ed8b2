import english from "./en/card.json";
import { wordsOf } from "./words.ts";

/** What the page of a card says, and what is said of changing it. */
export const say = wordsOf("card", english);
