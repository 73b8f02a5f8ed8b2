import { cardsOfNote } from "#deck/note-cards.ts";
import { slugOf } from "#deck/slug.ts";
import type { Card } from "#model/card.ts";
import type { KeptDeck } from "#model/collection.ts";
import { type DeckId, deckId, type NoteId, noteId } from "#model/ids.ts";
import { usualLanguage } from "#model/language.ts";
import type { Content, Note } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import { setDeckRemoved } from "#store/deck-acts.ts";
import { deckIds } from "#store/decks.ts";
import { firstInLine, addNote as storeNote } from "#store/own-notes.ts";
import { language } from "#words/language.ts";
import { say } from "#words/notes.ts";
import { soundContent } from "./card-changes.ts";
import { perform } from "./notes-acts.ts";
import type { Rehearse } from "./rehearse.ts";

/** What a person adds by hand. */
export type NewNote = {
  /** The deck it is to stand in, or what a new one is called. */
  readonly deck: DeckId | { readonly title: string };
  readonly topic: string;
  readonly content: Content;
};

const titles = { most: 200, missing: "nameDeck", long: "longDeck" } as const;
const topics = { most: 300, missing: "nameTopic", long: "longTopic" } as const;

/**
 * Adds a note that its user has written. It is asked before all other new cards. It can be undone, and so can a deck that is
 * begun with it.
 *
 * @returns its id
 * @throws RangeError when a note cannot say this, in words for its user
 */
export async function addNote(app: Rehearse, { deck, topic, content }: NewNote): Promise<NoteId> {
  const { db, environment } = app;
  const own = soundContent(content);
  const title = typeof deck === "string" ? null : named(deck.title, titles);
  const into = title === null ? (deck as DeckId) : await freeDeckId(app, title);
  const id = noteId(into, environment.newId());
  const order = (await firstInLine(db)) - 1;
  await storeNote(db, environment.now(), (changed) => {
    const note: Note = {
      id,
      deck: into,
      topic: soundTopic(topic),
      section: "",
      content: own,
      disputed: [],
      edit: null,
      retired: false,
      authored: true,
      changed,
    };
    return {
      note,
      cards: cardsOfNote(note, new Map<string, Card>(), () => order),
      deck: title === null ? null : ownDeck(into, title, changed),
    };
  });
  app.undo.add({
    done: title === null ? say("noteAdded") : say("noteAndDeckAdded", { title }),
    undo: async () => {
      await perform(app, { type: "remove", notes: [id], removed: true });
      if (title !== null) await setDeckRemoved(db, into, true, environment.now());
    },
  });
  return id;
}

/**
 * The name of a topic, tidied.
 *
 * @throws RangeError when it has none or is too long
 */
export const soundTopic = (topic: string): string => named(topic, topics);

function named(text: string, { most, missing, long }: typeof titles | typeof topics): string {
  const name = text.trim();
  if (name === "") throw new RangeError(say(missing));
  if (name.length > most) throw new RangeError(say(long, { most }));
  return name;
}

/** The names of pages that stand where decks do. */
const pages = ["add", "new"];

async function freeDeckId({ db }: Rehearse, title: string): Promise<DeckId> {
  const taken = new Set<string>([...(await deckIds(db)), ...pages]);
  const slug = slugOf(title);
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  return deckId(id);
}

/** Who has the app in German is likely to write in German; what it is can be changed where the deck is. */
const ownDeck = (id: DeckId, title: string, changed: Stamp): Omit<KeptDeck, "position"> => ({
  id,
  title,
  about: "",
  guide: { title, section: title, year: null },
  origin: "own",
  ...(language !== usualLanguage && { lang: language }),
  retired: false,
  changed,
});
