import english from "./en/frame-more.json";
import { wordsOf } from "./words.ts";

/** What is said around all screens once something was done, is asked for or has failed. */
export const say = wordsOf("frame-more", english);
