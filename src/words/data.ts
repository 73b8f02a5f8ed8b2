import english from "./en/data.json";
import { wordsOf } from "./words.ts";

/** What is said of a person's data: backups, losses, storage, checks. */
export const say = wordsOf("data", english);
