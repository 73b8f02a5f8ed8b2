import type { CoverableDeck } from "#app/coverable.ts";
import type { Coverage } from "#model/interview.ts";

/** What an interview covers while it is being chosen. */
type Covers = readonly Coverage[];

/** Every deck, whole. */
export const everything = (decks: readonly CoverableDeck[]): Covers =>
  decks.map(({ id }) => ({ deck: id, topics: null }));

/** The topics of a deck that are covered, in the order of the deck. */
export function topicsCovered(covers: Covers, deck: CoverableDeck): CoverableDeck["topics"] {
  const cover = covers.find((one) => one.deck === deck.id);
  if (!cover) return [];
  const { topics } = cover;
  return topics === null ? deck.topics : deck.topics.filter(({ name }) => topics.includes(name));
}

export const cardsOf = (topics: CoverableDeck["topics"]): number =>
  topics.reduce((sum, { cards }) => sum + cards, 0);

/** How many cards are covered. */
export const cardsCovered = (covers: Covers, decks: readonly CoverableDeck[]): number =>
  decks.reduce((sum, deck) => sum + cardsOf(topicsCovered(covers, deck)), 0);

/** With all of a deck, or nothing of it. */
export function withDeck(covers: Covers, { id }: CoverableDeck, covered: boolean): Covers {
  const others = covers.filter((one) => one.deck !== id);
  return covered ? [...others, { deck: id, topics: null }] : others;
}

/** With or without a topic. All topics of a deck are the deck, also what is added to it later. */
export function withTopic(
  covers: Covers,
  deck: CoverableDeck,
  topic: string,
  covered: boolean,
): Covers {
  const before = new Set(topicsCovered(covers, deck).map(({ name }) => name));
  const names = deck.topics
    .map(({ name }) => name)
    .filter((name) => (name === topic ? covered : before.has(name)));
  if (names.length === deck.topics.length) return withDeck(covers, deck, true);
  const others = withDeck(covers, deck, false);
  return names.length === 0 ? others : [...others, { deck: deck.id, topics: names }];
}
