import english from "./en/interviews.json";
import { wordsOf } from "./words.ts";

/** What is said of interviews, and of how ready one will be for them. */
export const say = wordsOf("interviews", english);
