import english from "./en/sharing.json";
import { wordsOf } from "./words.ts";

/** What is said where decks are shared, printed, and looked at before they are kept. */
export const say = wordsOf("sharing", english);
