import english from "./en/today-more.json";
import { wordsOf } from "./words.ts";

/** What Today says behind its first paint: once nothing is due, of the first steps, and of installing. */
export const say = wordsOf("today-more", english);
