import { languageOf } from "#model/language.ts";
import { setDeckLanguage, setDeckRemoved, renameDeck as storeName } from "#store/deck-acts.ts";
import type { DeckRow } from "#store/decks.ts";
import { setDeviceValue } from "#store/device.ts";
import { notesStandingIn } from "#store/search.ts";
import { say } from "#words/decks.ts";
import { perform } from "./notes-acts.ts";
import type { Rehearse } from "./rehearse.ts";

/** How long the name of a deck may be, in characters. */
export const longestTitle = 200;

/**
 * Calls a deck that its user has brought by another name, which can be undone.
 *
 * @throws RangeError when it has none or is too long, in words for its user
 */
export async function renameDeck(app: Rehearse, deck: DeckRow, title: string): Promise<void> {
  const name = title.trim();
  if (name === "") throw new RangeError(say("writeName"));
  if (name.length > longestTitle) throw new RangeError(say("nameTooLong", { most: longestTitle }));
  if (name === deck.title) return;
  const { db, environment, undo } = app;
  await storeName(db, deck.id, name, environment.now());
  undo.add({
    done: say("renamed", { name }),
    undo: () => storeName(db, deck.id, deck.title, environment.now()),
  });
}

/**
 * Says in which language a deck is that its user has brought, which can be undone.
 *
 * @param language a tag of BCP 47
 */
export async function setLanguage(app: Rehearse, deck: DeckRow, language: string): Promise<void> {
  const before = languageOf(deck);
  if (language === before) return;
  const { db, environment, undo } = app;
  await setDeckLanguage(db, deck.id, language, environment.now());
  undo.add({
    done: say("languageChanged", { deck: deck.title }),
    undo: () => setDeckLanguage(db, deck.id, before, environment.now()),
  });
}

/**
 * Deletes a deck with the notes that stand in it, which can be undone. Their history is kept, and counts.
 *
 * @throws LostDataError when there is no such deck: then its notes are as they were
 */
export async function removeDeck(app: Rehearse, { id, title, origin }: DeckRow): Promise<void> {
  const { db, environment, undo } = app;
  const { inverse } = await perform(app, {
    type: "remove",
    notes: await notesStandingIn(db, id),
    removed: true,
  });
  try {
    await setDeckRemoved(db, id, true, environment.now());
  } catch (error) {
    await perform(app, inverse);
    throw error;
  }
  undo.add({
    done: say("deckDeleted", { deck: title }),
    undo: async () => {
      await setDeckRemoved(db, id, false, environment.now());
      await perform(app, inverse);
      // What a newer version of the app has brought for it meanwhile was left out.
      if (origin === "starter") await setDeviceValue(db, "starterDecks", "brought back");
    },
  });
}
