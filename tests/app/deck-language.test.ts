import { expect, it } from "vitest";
import { readCardPage } from "#app/card-page.ts";
import { readDeckLanguages } from "#app/deck-languages.ts";
import { wholeDeck } from "#app/deck-sharing-work.ts";
import { setLanguage } from "#app/own-decks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { deckChanges } from "#deck/changes.ts";
import { deckId } from "#model/ids.ts";
import { storeGuideDeck } from "#store/deck-versions.ts";
import { newStamp } from "#store/device.ts";
import { now } from "../builders.ts";
import { open } from "./at-practice.ts";
import { Clock, questions, startApp } from "./environment.ts";

const deck = deckId("deck");

const languages = async ({ db }: Rehearse) => Object.fromEntries(await readDeckLanguages(db));

async function change(app: Rehearse, language: string): Promise<void> {
  const row = await app.db.decks.get(deck);
  if (!row) throw new Error("There is no deck.");
  await setLanguage(app, row, language);
}

const asked = async (app: Rehearse) => {
  const view = (await open(app)).view();
  return view.status === "asking" ? view.card : null;
};

it("a deck that says no language is in English, in practice and on the page of a card", async () => {
  const app = await startApp(new Clock(), questions("a"));
  const card = await asked(app);
  expect(card?.language).toBe("en");
  expect(card && (await readCardPage(app, card.id))?.language).toBe("en");
});

it("the language that a deck came with is that of its cards", async () => {
  const app = await startApp(new Clock(), { ...questions("a"), lang: "pt-BR" });
  const card = await asked(app);
  expect(card?.language).toBe("pt-BR");
  expect(card && (await readCardPage(app, card.id))?.language).toBe("pt-BR");
});

it("the language of a deck is changed with a stamp, which can be undone, and goes with the deck to others", async () => {
  const app = await startApp(new Clock(), questions("a"));
  await change(app, "de");
  expect(await languages(app)).toEqual({ deck: "de" });
  expect((await app.db.decks.get(deck))?.changed).toBeDefined();
  expect((await wholeDeck(app.db, deck)).lang).toBe("de");
  expect(app.undo.last()?.done).toBe("The language of “Deck” was changed.");
  await app.undo.undo();
  expect(await languages(app)).toEqual({ deck: "en" });
});

it("nothing is changed where the language is the one that it was", async () => {
  const app = await startApp(new Clock(), questions("a"));
  await change(app, "en");
  expect(await languages(app)).toEqual({});
  expect(app.undo.last()).toBeNull();
});

it("a new version of a guide that says no language leaves the one that its user said", async () => {
  const app = await startApp(new Clock(), questions("a"));
  const store = async (lang?: string) =>
    storeGuideDeck(
      app.db,
      { ...questions("a", "b"), id: deck, ...(lang && { lang }) },
      await newStamp(app.db, now),
      deckChanges,
    );
  await store("de");
  await change(app, "nl");
  await store();
  expect(await languages(app)).toEqual({ deck: "nl" });
  await store("fr");
  expect(await languages(app)).toEqual({ deck: "fr" });
});
