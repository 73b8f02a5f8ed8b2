import english from "./en/reminder.json";
import { wordsOf } from "./words.ts";

/** What a notification and an event in a calendar say that remind of practice. */
export const say = wordsOf("reminder", english);
