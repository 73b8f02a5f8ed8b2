import type { KeptDeck } from "./collection.ts";
import type { Guide } from "./deck.ts";
import { type DeckId, deckId, type NoteId } from "./ids.ts";
import { usualLanguage } from "./language.ts";
import type { Content, Note, NoteEdit, Statement } from "./note.ts";
import {
  ifThere,
  isFlag,
  isNumber,
  isRecord,
  isStamp,
  isText,
  type Mend,
  mended,
  orElse,
  readableOf,
} from "./sound.ts";
import { isContent, salvaged } from "./sound-content.ts";
import { soundMine, soundStamped } from "./sound-mine.ts";
import type { Stamp } from "./stamp.ts";

/** What a deck or topic is called of which nothing tells the name any more. */
export const recovered = "Recovered";

/**
 * A note whose every field can be worked with; the same one where that is so already. Of what it said and how its user worded
 * it, every text that can be read stays: as a question, where nothing tells any more what kind of note it was.
 *
 * @param changed the stamp of what is mended
 */
export const soundNote = (note: Note, changed: Stamp): Note =>
  mended(note, {
    deck: orElse(isId, deckIn(note.id)),
    topic: orElse(isText, recovered),
    section: orElse(isText, ""),
    content: (value) => (isContent(value) ? value : (salvaged(value) ?? unreadable(note.id))),
    disputed: readableOf(isStatement),
    edit: (value) => (isEdit(value) ? value : mendedEdit(value, changed)),
    retired: orElse(isFlag, false),
    authored: (value) => (value === undefined || value === true ? value : true),
    mine: ifThere((value) => soundMine(value, changed)),
    changed: ifThere(orElse(isStamp, changed)),
  });

/** The deck that an id of a note tells. */
export const deckIn = (note: NoteId): DeckId =>
  deckId(note.slice(0, Math.max(0, note.lastIndexOf("/"))));

const isId = (value: unknown): value is DeckId => isText(value);

const isStatement = (value: unknown): value is Statement =>
  isRecord(value) && isText(value.says) && isText(value.section);

const isEdit = (value: unknown): value is NoteEdit | null =>
  value === null ||
  (isRecord(value) &&
    isStamp(value.changed) &&
    (value.content === null || isContent(value.content)));

function mendedEdit(value: unknown, changed: Stamp): NoteEdit | null {
  if (!isRecord(value)) return null;
  const content = isContent(value.content) ? value.content : salvaged(value.content);
  return { content, changed: isStamp(value.changed) ? value.changed : changed };
}

const unreadable = (note: NoteId): Content => ({
  kind: "question",
  prompt: `What did the note ${note} say?`,
  points: ["Its text could not be read any more."],
});

/** The same for a deck. */
export const soundDeck = <Deck extends KeptDeck>(deck: Deck, changed: Stamp): Deck => {
  const fields: { readonly [Key in keyof KeptDeck]?: Mend<KeptDeck[Key] | undefined> } = {
    title: orElse(isText, recovered),
    about: orElse(isText, ""),
    position: orElse(isNumber, 0),
    // A deck of this origin is one that no version of the app takes away.
    origin: orElse(isOrigin, "guide"),
    retired: orElse(isFlag, false),
    removed: ifThere((value) => soundStamped(value, isFlag, changed) ?? { value: false, changed }),
    guide: orElse(isGuide, { title: recovered, section: "", year: null }),
    changed: ifThere(orElse(isStamp, changed)),
    lang: ifThere(orElse(isText, usualLanguage)),
  };
  return mended<KeptDeck>(deck, fields) as Deck;
};

const isOrigin = (value: unknown): value is KeptDeck["origin"] =>
  value === "starter" || value === "guide" || value === "own";

const isGuide = (value: unknown): value is Guide =>
  isRecord(value) &&
  isText(value.title) &&
  isText(value.section) &&
  (value.year === null || isNumber(value.year));
