import type { Deck } from "#model/deck.ts";
import { deckId } from "#model/ids.ts";
import { languageTag } from "#model/language.ts";
import type { Note } from "#model/note.ts";
import { say } from "#words/deck.ts";
import { deckAsRead } from "./as-read.ts";
import { deckOfAnyGuide as limits } from "./limits.ts";
import { isKey, nameOf, noteProblem } from "./note-problem.ts";
import { slugOf } from "./slug.ts";

/** The notes of a deck, as its user reads them, that others can be given, and which cannot, each in a sentence or two. */
export function sayableNotes(deck: Deck): {
  readonly notes: readonly Note[];
  readonly left: readonly string[];
} {
  const { section } = sayableHead(deck).guide;
  const notes = deckAsRead(deck)
    // One that was added by hand stands in no section.
    .notes.map((note) => (note.section === "" ? { ...note, section } : note))
    .map((note) => ({ note, problem: noteProblem(note) }));
  return {
    notes: notes.flatMap(({ note, problem }) => (problem === null ? [note] : [])),
    left: notes.flatMap(({ note, problem }) =>
      problem === null ? [] : [say("leftOut", { name: nameOf(note), reason: problem })],
    ),
  };
}

/** What a deck says of itself may have this many characters. */
export const longestAbout = 200;

type Head = Pick<Deck, "id" | "title" | "about" | "guide" | "lang">;

/** A deck without its notes, as others can be given it: nothing is missing, and nothing too long. */
export function sayableHead({ id, title, about, guide, lang: said }: Deck): Head {
  const lang = languageTag(said);
  const name = cut(title, limits.title) || "Deck";
  return {
    id: isKey(id) ? id : deckId(slugOf(name)),
    title: name,
    about: cut(about, longestAbout),
    guide: {
      title: cut(guide.title, limits.heading) || name,
      section: cut(guide.section, limits.heading) || name,
      year: guide.year,
    },
    ...(lang && { lang }),
  };
}

const cut = (text: string, longest: number): string => text.trim().slice(0, longest).trim();
