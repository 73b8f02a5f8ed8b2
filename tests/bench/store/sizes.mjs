/**
 * The collections.
 *
 * @typedef {object} Size
 * @property {"large" | "tenth" | "small"} role
 * @property {number} share the part of the large collection's cards and reviews that it has
 * @property {string} name of its profile
 * @property {[string, ...number[]]} fill what of the page's script makes it
 * @property {string} longestDeck the id of the deck with the most cards
 * @property {string[]} queries what is searched for, as one types it: common words, a common beginning, two words, a rare one
 */

export const large = (cards, reviews) => ({
  role: "large",
  share: 1,
  name: `${cards}-cards`,
  fill: ["fillLarge", cards, reviews],
  longestDeck: "guide-0",
  queries: ["be", "bada", "ko mi", "beboku"],
});

/** Where something has to take a tenth of the time. */
export const tenthOf = ({ fill: [, cards, reviews] }) => ({
  ...large(cards / 10, reviews / 10),
  role: "tenth",
  share: 1 / 10,
});

/** The starter decks. */
export const small = {
  role: "small",
  share: 0,
  name: "starter",
  fill: ["fillSmall", 200],
  longestDeck: "hugging-face-pm-levels",
  queries: ["the", "model", "in a", "team"],
};
