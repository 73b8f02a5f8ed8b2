import fc from "fast-check";
import { expect, it } from "vitest";
import type { CoverableDeck } from "#app/coverable.ts";
import { deckId } from "#model/ids.ts";
import type { Coverage } from "#model/interview.ts";
import {
  cardsCovered,
  everything,
  topicsCovered,
  withDeck,
  withTopic,
} from "#ui/interview/coverage.ts";

const topic = (name: string, cards: number) => ({ name, cards });
const first: CoverableDeck = {
  id: deckId("first"),
  title: "First",
  topics: [topic("a", 1), topic("b", 2), topic("c", 4)],
};
const second: CoverableDeck = { id: deckId("second"), title: "Second", topics: [topic("a", 8)] };
const decks = [first, second];

it("everything covered is each deck whole", () => {
  expect(everything(decks)).toEqual([
    { deck: "first", topics: null },
    { deck: "second", topics: null },
  ]);
  expect(cardsCovered(everything(decks), decks)).toBe(15);
});

it("a topic taken from a whole deck leaves the others, in the order of the deck", () => {
  const covers = withTopic(withTopic([], first, "c", true), first, "a", true);
  expect(covers).toEqual([{ deck: "first", topics: ["a", "c"] }]);
  expect(withTopic(everything([first]), first, "b", false)).toEqual(covers);
});

it("all topics of a deck are the deck, and none of them is nothing", () => {
  const two = withTopic(everything([first]), first, "b", false);
  expect(withTopic(two, first, "b", true)).toEqual(everything([first]));
  expect(withTopic(everything([second]), second, "a", false)).toEqual([]);
});

it("a topic that its deck has no more does not count, and goes when the deck is chosen anew", () => {
  const covers: Coverage[] = [{ deck: first.id, topics: ["a", "gone"] }];
  expect(cardsCovered(covers, decks)).toBe(1);
  expect(withTopic(covers, first, "b", true)).toEqual([{ deck: "first", topics: ["a", "b"] }]);
});

it("a deck that is not there now stays covered", () => {
  const gone: Coverage = { deck: deckId("gone"), topics: null };
  expect(withDeck([gone], first, true)).toContainEqual(gone);
  expect(cardsCovered([gone], decks)).toBe(0);
});

it("what was ticked last holds, whatever was ticked before", () => {
  const tick = fc.record({ name: fc.constantFrom("a", "b", "c"), ticked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(tick), (ticks) => {
      const ticked = new Map<string, boolean>(ticks.map(({ name, ticked }) => [name, ticked]));
      const covers = ticks.reduce<readonly Coverage[]>(
        (before, { name, ticked }) => withTopic(before, first, name, ticked),
        [],
      );
      const expected = first.topics.filter(({ name }) => ticked.get(name) === true);
      expect(topicsCovered(covers, first)).toEqual(expected);
    }),
  );
});
