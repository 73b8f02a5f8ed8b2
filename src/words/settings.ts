import english from "./en/settings.json";
import { wordsOf } from "./words.ts";

/** What Settings say that belongs to no other part of the app. */
export const say = wordsOf("settings", english);
