import english from "./en/frame.json";
import { wordsOf } from "./words.ts";

/** What is said around all screens. */
export const say = wordsOf("frame", english);
