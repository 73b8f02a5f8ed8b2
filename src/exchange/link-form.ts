import { FreeKeys } from "#deck/free-keys.ts";
import { isKey, keyOf, noteProblem } from "#deck/note-problem.ts";
import { longestAbout, sayableHead, sayableNotes } from "#deck/sayable.ts";
import { slugOf } from "#deck/slug.ts";
import type { Deck } from "#model/deck.ts";
import { deckId, noteId } from "#model/ids.ts";
import { languageTag } from "#model/language.ts";
import { askedIn, type Content, type Note, type Statement } from "#model/note.ts";
import { contentOfForm, formOfContent } from "./link-content.ts";

// A deck in few letters: lists instead of named fields, topics and sections once, and no key that follows from what is asked.

type Form = readonly [
  id: string,
  title: string,
  about: string,
  guide: readonly [title: string, section: string, year: number],
  topics: readonly string[],
  sections: readonly string[],
  notes: readonly NoteForm[],
  ...lang: readonly string[],
];

type NoteForm = readonly [
  key: string | 0,
  topic: number,
  section: number,
  content: readonly unknown[],
  ...disputed: (readonly [says: string, section: string])[],
];

/** A deck as a link carries it, and what it cannot carry. */
export function formOfDeck(deck: Deck): { readonly form: Form; readonly left: readonly string[] } {
  const { notes, left } = sayableNotes(deck);
  const topics = [...new Set(notes.map(({ topic }) => topic))];
  const { id, title, about, guide, lang } = sayableHead(deck);
  const sections = [...new Set([guide.section, ...notes.map(({ section }) => section)])];
  const form: Form = [
    id,
    title,
    about,
    [guide.title, guide.section, guide.year ?? 0],
    topics,
    sections,
    notes.map((note) => {
      const key = keyOf(note);
      return [
        key === slugOf(askedIn(note.content)) || !isKey(key) ? 0 : key,
        topics.indexOf(note.topic),
        sections.indexOf(note.section),
        formOfContent(note.content),
        ...note.disputed.map(({ says, section }) => [says, section] as const),
      ];
    }),
    ...(lang ? [lang] : []),
  ];
  return { form, left };
}

/** The deck that a link carries; null where it is none, whatever else it may be. */
export function deckOfForm(form: unknown): Deck | null {
  if (!Array.isArray(form) || form.length < 7 || form.length > 8) return null;
  const [id, title, about, guide, topics, sections, notes, tag] = form as unknown[];
  const lang = languageTag(tag);
  if (form.length === 8 && lang === null) return null;
  const isHead =
    isText(id, 60) && isKey(id) && isText(title, 200) && isText(about, longestAbout, 0);
  if (!isHead || !isGuide(guide) || !areTexts(topics) || !areTexts(sections)) return null;
  if (!Array.isArray(notes) || notes.length === 0) return null;
  const keys = new FreeKeys(notes.flatMap((note) => (isKeyed(note) ? [note[0]] : [])));
  const read = notes.map((note) => noteOfForm(note, { id, topics, sections, keys }));
  const ids = new Set(read.map((note) => note?.id));
  if (ids.size < read.length) return null;
  const [guideTitle, section, year] = guide;
  return read.every((note) => note !== null)
    ? {
        id: deckId(id),
        title,
        about,
        position: null,
        guide: { title: guideTitle, section, year: year || null },
        ...(lang && { lang }),
        notes: read,
      }
    : null;
}

type Places = {
  readonly id: string;
  readonly topics: readonly string[];
  readonly sections: readonly string[];
  readonly keys: FreeKeys;
};

function noteOfForm(form: unknown, { id, topics, sections, keys }: Places): Note | null {
  if (!Array.isArray(form)) return null;
  const [key, topicAt, sectionAt, said, ...sides] = form as unknown[];
  const content = contentOfForm(said);
  const disputed = sides.map(statementOf);
  const [topic, section] = [topics[Number(topicAt)], sections[Number(sectionAt)]];
  if (content === null || topic === undefined || section === undefined) return null;
  if (!disputed.every((side) => side !== null)) return null;
  const name = nameFor(key, content, keys);
  if (name === null) return null;
  const deck = deckId(id);
  const rest = { deck, topic, section, content, disputed, edit: null, retired: false };
  const note: Note = { id: noteId(deck, name), ...rest };
  return noteProblem(note) === null ? note : null;
}

function nameFor(key: unknown, content: Content, keys: FreeKeys): string | null {
  if (key === 0) return keys.take(slugOf(askedIn(content)));
  return typeof key === "string" && isKey(key) ? key : null;
}

const isKeyed = (note: unknown): note is [string] =>
  Array.isArray(note) && typeof note[0] === "string";

function statementOf(form: unknown): Statement | null {
  if (!areTexts(form) || form.length !== 2) return null;
  const [says = "", section = ""] = form;
  return { says, section };
}

const isText = (value: unknown, longest: number, shortest = 1): value is string =>
  typeof value === "string" && value.length >= shortest && value.length <= longest;

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const isGuide = (value: unknown): value is [string, string, number] =>
  Array.isArray(value) &&
  value.length === 3 &&
  isText(value[0], 1_000) &&
  isText(value[1], 1_000) &&
  (value[2] === 0 || (Number.isInteger(value[2]) && value[2] >= 1900 && value[2] <= 2200));
