import english from "./en/disputed.json";
import { wordsOf } from "./words.ts";

/** What is said of notes whose guide contradicts itself, in practice and on a screen of their own. */
export const say = wordsOf("disputed", english);
