import type { Deck } from "#model/deck.ts";
import type { Note } from "#model/note.ts";
import { say } from "#words/deck.ts";
import { FreeKeys } from "./free-keys.ts";
import { isKey, keyOf, nameOf } from "./note-problem.ts";
import { longestAbout, sayableHead, sayableNotes } from "./sayable.ts";
import { slugOf } from "./slug.ts";
import { yamlText } from "./yaml-text.ts";

/** A deck as a deck file, and what of it a deck file cannot say, in sentences. */
export type DeckFileText = { readonly text: string; readonly left: readonly string[] };

/**
 * The deck file (YAML) of any deck, as its user reads it. Reading it as the deck of a guide gives the same notes under the same
 * ids. It is text alone: neither progress nor what is suspended is in it.
 */
export function deckFileText(deck: Deck): DeckFileText {
  const { notes, left } = sayableNotes(deck);
  const { id, title, about, guide, lang } = sayableHead(deck);
  const { year, ...source } = guide;
  const keys = new FreeKeys(notes.map(keyOf).filter(isKey));
  const text = yamlText({
    id,
    title,
    ...(about && { about }),
    ...(lang && { lang }),
    ...(deck.position !== null && { position: deck.position }),
    guide: year === null ? source : { ...source, year },
    notes: notes.map((note) => entryOf(note, guide.section, keys)),
  });
  return {
    text,
    left: [
      ...left,
      ...rewordedNotes(deck),
      ...(deck.about.trim().length > longestAbout ? [say("aboutCut", { most: longestAbout })] : []),
    ],
  };
}

function rewordedNotes({ notes }: Deck): string[] {
  const count = notes.filter(({ edit, retired }) => edit?.content && !retired).length;
  return count === 0 ? [] : [say("reworded", { notes: count })];
}

function entryOf(note: Note, section: string, keys: FreeKeys) {
  const { kind, ...said } = note.content;
  const key = keyOf(note);
  // Lists without anything are left out, which means the same.
  const fields = Object.entries(said).filter(([, value]) => value.length > 0);
  return {
    key: isKey(key) ? key : keys.take(slugOf(nameOf(note))),
    kind,
    topic: note.topic,
    ...(note.section !== section && { section: note.section }),
    ...(Object.fromEntries(fields) as Record<string, string | readonly string[]>),
    ...(note.disputed.length > 0 && {
      disputed: note.disputed.map(({ says, section: where }) => ({ says, section: where })),
    }),
  };
}
