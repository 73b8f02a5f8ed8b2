/**
 * The collections.
 *
 * @typedef {object} Size
 * @property {"large" | "small"} role
 * @property {string} name of its profile
 * @property {[string, ...number[]]} fill what of the page's script makes it
 * @property {string} longestDeck the id of the deck with the most cards
 * @property {string[]} queries what is searched for, as one types it: common words, a common beginning, two words, a rare one
 */

export const large = (cards, reviews) => ({
  role: "large",
  name: `${cards}-cards`,
  fill: ["fillLarge", cards, reviews],
  longestDeck: "guide-0",
  queries: ["be", "bada", "ko mi", "beboku"],
});

/** The starter decks. */
export const small = {
  role: "small",
  name: "starter",
  fill: ["fillSmall", 200],
  longestDeck: "hugging-face-pm-levels",
  queries: ["the", "model", "in a", "team"],
};
