import english from "./en/evidence.json";
import { wordsOf } from "./words.ts";

/** What practice says of the evidence for an action, without the rest of the checklist. */
export const say = wordsOf("evidence", english);
