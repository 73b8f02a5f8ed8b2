import { readThrough } from "#deck/ask.ts";
import { facesOf } from "#deck/faces.ts";
import { TwinIndex, twinText } from "#deck/twins.ts";
import { type CardId, cardId, type DeckId, type NoteId } from "#model/ids.ts";
import { type Content, contentOf, isInUse, type Note, placeOf } from "#model/note.ts";
import type { Database } from "#store/database.ts";
import { notesById } from "#store/decks.ts";
import { allIds, type IdRange, notesIn, watchNotes } from "#store/notes-watch.ts";
import { deckTitles } from "#store/search.ts";

/** A note that says nearly what another one would say. */
export type TwinNote = {
  readonly id: NoteId;
  readonly deck: { readonly id: DeckId; readonly title: string };
  /** Its first card. */
  readonly card: CardId;
  /** What it asks or says, with its gaps filled in. */
  readonly says: string;
};

export type TwinsWanted = {
  readonly contents: readonly Content[];
  /** A deck whose notes are not looked at. */
  readonly notIn: DeckId | null;
  /** Notes that were written and may not have been heard of. */
  readonly written: readonly IdRange[];
};

/** So many are looked at to find one that may be told. */
const mostLookedAt = 8;

/** Finds twins among all notes in use. What was written since it last looked is read before it answers. */
export class TwinNotes {
  readonly #db: Database;
  readonly #index = new TwinIndex();
  #unread: IdRange[] = [allIds];
  #reading: Promise<void> = Promise.resolve();

  constructor(db: Database) {
    this.#db = db;
    watchNotes(db, (ids) => this.#unread.push(...ids));
  }

  /** @returns of each content the note that is likest to it, or null */
  async of({ contents, notIn, written }: TwinsWanted): Promise<(TwinNote | null)[]> {
    this.#unread.push(...written);
    this.#reading = this.#reading.catch(() => {}).then(() => this.#read());
    await this.#reading;
    const found = contents.map((content) =>
      this.#index.twinsOf(twinText(content), mostLookedAt).map(({ id }) => id as NoteId),
    );
    const [notes, titles] = await Promise.all([
      notesById(this.#db, [...new Set(found.flat())]),
      deckTitles(this.#db),
    ]);
    const known = new Map(notes.map((note) => [note.id, note]));
    return found.map((ids) => {
      const likest = ids
        .flatMap((id) => known.get(id) ?? [])
        .find((note) => placeOf(note).deck !== notIn);
      return likest ? twinNote(likest, titles) : null;
    });
  }

  async #read(): Promise<void> {
    for (let ids = this.#unread.shift(); ids; ids = this.#unread.shift()) {
      try {
        for await (const notes of notesIn(this.#db, ids))
          for (const note of notes) this.#take(note);
      } catch (error) {
        this.#unread.push(ids);
        throw error;
      }
    }
  }

  #take(note: Note): void {
    if (isInUse(note)) this.#index.put(note.id, twinText(contentOf(note)));
    else this.#index.remove(note.id);
  }
}

function twinNote(note: Note, titles: ReadonlyMap<DeckId, string>): TwinNote {
  const content = contentOf(note);
  const { deck } = placeOf(note);
  const [face = "recall"] = facesOf(content);
  return {
    id: note.id,
    deck: { id: deck, title: titles.get(deck) ?? "" },
    card: cardId(note.id, face),
    says: readThrough(content).prompt,
  };
}
