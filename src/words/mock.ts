import english from "./en/mock.json";
import { wordsOf } from "./words.ts";

/** What is said of mock interviews, and what is asked in them whatever the job is. */
export const say = wordsOf("mock", english);
