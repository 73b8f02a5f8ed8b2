import english from "./en/recordings.json";
import { wordsOf } from "./words.ts";

/** What is said of answers that are said aloud: recording, playing and keeping them. */
export const say = wordsOf("recordings", english);
