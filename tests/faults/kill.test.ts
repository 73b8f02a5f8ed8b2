import { expect, it } from "vitest";
import { beginJourney } from "../e2e/harness/journey.ts";

// Chromium is moving IndexedDB from LevelDB to SQLite, which other browsers use already.
const backEnds = [
  { name: "LevelDB", flags: [], kills: 20 },
  { name: "SQLite", flags: ["--enable-features=IdbSqliteBackingStore"], kills: 20 },
];

it.each(backEnds)(
  "a browser on $name, killed right after a rating was acknowledged, has lost none: $kills times",
  async ({ flags, kills }) => {
    const journey = await beginJourney({ flags });
    await journey.person.readyForOffline();
    await journey.person.practise();
    let { person, browser } = journey;
    for (let count = 1; count <= kills; count += 1) {
      await person.answer(count % 3 === 0 ? "Again" : "Good");
      await browser.kill();

      ({ person, browser } = await journey.reopen());
      await person.open("#/practice");
      await person.button("Show answer").waitFor();
      expect(await person.saved()).toBe(count);
      const reviews = await person.rows<{ card: string }>("reviews");
      expect(reviews).toHaveLength(count);
      const cards = await person.rows<{ id: string; derivedMemory: { reviews?: number } }>("cards");
      for (const { id, derivedMemory } of cards) {
        expect(derivedMemory.reviews ?? 0).toBe(
          reviews.filter((review) => review.card === id).length,
        );
      }
    }
  },
  300_000,
);
