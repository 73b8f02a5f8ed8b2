import english from "./en/speech.json";
import { wordsOf } from "./words.ts";

/** What is said of reading aloud and of practice by ear; some of it is read aloud itself. */
export const say = wordsOf("speech", english);
