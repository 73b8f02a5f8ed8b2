import english from "./en/answers.json";
import { wordsOf } from "./words.ts";

/** What is said of one's own answers and stories. */
export const say = wordsOf("answers", english);
