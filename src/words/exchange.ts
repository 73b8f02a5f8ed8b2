import english from "./en/exchange.json";
import { wordsOf } from "./words.ts";

/** What is said of decks in tables and links. */
export const say = wordsOf("exchange", english);
