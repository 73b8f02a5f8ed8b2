import english from "./en/deck.json";
import { wordsOf } from "./words.ts";

/** Why a note or a deck cannot be kept or given away, and what stands around what a deck says. */
export const say = wordsOf("deck", english);
