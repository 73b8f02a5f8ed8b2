import type { Deck } from "#model/deck.ts";
import { type DeckId, deckId, noteId } from "#model/ids.ts";
import { languageTag } from "#model/language.ts";
import { askedIn, type Content, type Note, type Statement } from "#model/note.ts";
import { say } from "#words/deck.ts";
import { tidied } from "./content-problem.ts";
import { FreeKeys } from "./free-keys.ts";
import { deckOfAnyGuide as limits } from "./limits.ts";
import { isKey, noteProblem } from "./note-problem.ts";
import { longestAbout } from "./sayable.ts";
import { slugOf } from "./slug.ts";

// What schema.ts asks of a deck file, for the app: a note that cannot be one is left out and told, rather than the file refused. A
// test holds the two together; the schema and its library are too large for this.

/** The deck that a deck file holds and what of it was left out, in sentences; or why it holds none. */
export type DeckRead =
  | { readonly type: "deck"; readonly deck: Deck; readonly left: readonly string[] }
  | { readonly type: "problem"; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

export function deckOfFields(file: unknown): DeckRead {
  if (!areFields(file) || !Array.isArray(file.notes)) return problem(say("noDeckFile"));
  const title = textIn(file.title, limits.title);
  if (title === null) return problem(say("noTitle"));
  const id = deckId(typeof file.id === "string" && isKey(file.id) ? file.id : slugOf(title));
  const guide = areFields(file.guide) ? file.guide : {};
  const section = textIn(guide.section, limits.heading) ?? title;
  const lang = languageTag(file.lang);
  const year = Number.isInteger(guide.year) ? Number(guide.year) : null;
  const maker = new NoteMaker(id, section, file.notes);
  const notes = file.notes.flatMap((note: unknown, at) => maker.note(note, at) ?? []);
  if (notes.length === 0) return problem([say("noNotes"), ...maker.left].slice(0, 2).join(" "));
  return {
    type: "deck",
    deck: {
      id,
      title,
      about: textIn(file.about, longestAbout) ?? "",
      position: Number.isInteger(file.position) ? Number(file.position) : null,
      guide: { title: textIn(guide.title, limits.heading) ?? title, section, year },
      ...(lang && { lang }),
      notes,
    },
    left: maker.left,
  };
}

const problem = (sentence: string): DeckRead => ({ type: "problem", problem: sentence });

class NoteMaker {
  readonly left: string[] = [];
  readonly #deck: DeckId;
  readonly #section: string;
  readonly #keys: FreeKeys;
  readonly #claimed = new Set<string>();

  constructor(deck: DeckId, section: string, notes: readonly unknown[]) {
    this.#deck = deck;
    this.#section = section;
    this.#keys = new FreeKeys(
      notes.flatMap((note) => (areFields(note) && typeof note.key === "string" ? note.key : [])),
    );
  }

  /** The note that an entry of the list is; null where it can be none. */
  note(entry: unknown, at: number): Note | null {
    const content = areFields(entry) ? contentOfFields(entry) : null;
    if (!areFields(entry) || content === null) {
      this.#leave(entry, at, say("noKind"));
      return null;
    }
    const note: Note = {
      id: noteId(this.#deck, ""),
      deck: this.#deck,
      topic: trimmed(entry.topic),
      section: entry.section === undefined ? this.#section : trimmed(entry.section),
      content,
      disputed: statementsIn(entry.disputed),
      edit: null,
      retired: false,
    };
    const fault = noteProblem(note);
    if (fault !== null) {
      this.#leave(entry, at, fault);
      return null;
    }
    return { ...note, id: noteId(this.#deck, this.#keyOf(entry, content)) };
  }

  #keyOf({ key }: Fields, content: Content): string {
    if (typeof key !== "string" || !isKey(key) || this.#claimed.has(key))
      return this.#keys.take(slugOf(askedIn(content)));
    this.#claimed.add(key);
    return key;
  }

  #leave(entry: unknown, at: number, reason: string): void {
    const said = { number: at + 1, reason };
    this.left.push(
      areFields(entry) && typeof entry.key === "string"
        ? say("keyedLeftOut", { ...said, key: entry.key.slice(0, 60) })
        : say("noteLeftOut", said),
    );
  }
}

function contentOfFields(fields: Fields): Content | null {
  const content = untidied(fields);
  return content && tidied(content);
}

function untidied(fields: Fields): Content | null {
  const [prompt, points, better, items, prove] = [
    fields.prompt,
    ...[fields.points, fields.better, fields.items, fields.prove].map(listIn),
  ] as const;
  const why = fields.why === undefined ? [] : listIn(fields.why);
  const followUps = fields.followUps === undefined ? [] : listIn(fields.followUps);
  const { kind, answer, mistake, text, action, when } = fields;
  if (kind === "question" && isText(prompt) && points && isMaybeText(answer) && followUps)
    return {
      ...{ kind, prompt, points, followUps },
      ...(answer?.trim() && { answer: answer.trim() }),
    };
  if (kind === "pitfall" && isText(mistake) && better && why) return { kind, mistake, better, why };
  if (kind === "sequence" && isText(prompt) && items) return { kind, prompt, items };
  if (kind === "fact" && isText(text)) return { kind, text };
  if (kind === "action" && isText(action) && prove && isMaybeText(when))
    return { kind, action, prove, ...(when?.trim() && { when: when.trim() }) };
  return null;
}

/** A point alone is a list of one. */
const listIn = (value: unknown): readonly string[] | null =>
  isText(value) ? [value] : Array.isArray(value) && value.every(isText) ? value : null;

const statementsIn = (value: unknown): Statement[] =>
  Array.isArray(value)
    ? value.map((side: unknown) => {
        const { says, section } = areFields(side) ? side : {};
        return { says: trimmed(says), section: trimmed(section) };
      })
    : [];

function textIn(value: unknown, longest: number): string | null {
  const text = trimmed(value).slice(0, longest).trim();
  return text === "" ? null : text;
}

const trimmed = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const isText = (value: unknown): value is string => typeof value === "string";
const isMaybeText = (value: unknown): value is string | undefined =>
  value === undefined || isText(value);

const areFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
