import { expect, it } from "vitest";
import { coverable } from "#app/coverable.ts";
import { toRow } from "#store/rows.ts";
import { aCard, aDeck, aNote } from "../builders.ts";
import { Clock, startApp } from "./environment.ts";

it("an interview can cover each deck in use, by topic in the order of the deck", async () => {
  const notes = [
    aNote("a", { topic: "zeal" }),
    aNote("b", { topic: "ardour" }),
    aNote("c", { topic: "zeal" }),
  ];
  const app = await startApp(new Clock(), aDeck(notes));
  await app.db.cards.put(toRow(aCard("gone", { topic: "zeal", retired: true })));
  expect(await coverable(app)).toEqual([
    {
      id: "deck",
      title: "Deck",
      topics: [
        { name: "zeal", cards: 2 },
        { name: "ardour", cards: 1 },
      ],
    },
  ]);
});
