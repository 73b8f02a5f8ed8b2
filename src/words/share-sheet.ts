import english from "./en/share-sheet.json";
import { wordsOf } from "./words.ts";

/** What is said of the system's share sheet, which recordings are handed to as well. */
export const say = wordsOf("share-sheet", english);
