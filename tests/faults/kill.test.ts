import { expect, it } from "vitest";
import { beginJourney } from "../e2e/harness/journey.ts";

const kills = 20;

it(`a browser that is killed right after a rating was acknowledged has lost none, ${kills} times over`, async () => {
  const journey = await beginJourney();
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
}, 300_000);
