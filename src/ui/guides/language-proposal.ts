import type { Reading } from "#model/draft.ts";
import { askedBy } from "#model/draft.ts";
import { languageTag, usualLanguage } from "#model/language.ts";
import { likelyLanguage } from "#model/likely-language.ts";

/** So much of a guide tells its language. */
const notesLookedAt = 40;

/** The language that a guide seems to be in; where that is not clear, that of the browser. */
export function proposedLanguage({ title, notes }: Reading): string {
  const some = notes.slice(0, notesLookedAt).flatMap((note) => [askedBy(note), note.answer]);
  return (
    likelyLanguage([title, ...some].join("\n")) ?? languageTag(navigator.language) ?? usualLanguage
  );
}
