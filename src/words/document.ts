import english from "./en/document.json";
import { wordsOf } from "./words.ts";

/** Why a text is no guide, and why parts of one are left out. */
export const say = wordsOf("document", english);
