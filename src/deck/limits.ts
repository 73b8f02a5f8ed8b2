/** How long the parts of a deck may be, in characters unless said otherwise, and what it must have. */
export type Limits = {
  readonly title: number;
  readonly heading: number;
  readonly topic: number;
  readonly prompt: number;
  readonly action: number;
  readonly statement: number;
  readonly answer: number;
  readonly followUp: number;
  readonly point: { readonly characters: number; readonly words: number };
  readonly lowerCaseTopics: boolean;
  readonly needsWhy: boolean;
  readonly needsYear: boolean;
};

/** Decks that are written for Rehearse: each card fits a phone, and each key point can be said as one idea. */
export const starterDeck: Limits = {
  title: 40,
  heading: 120,
  topic: 40,
  prompt: 300,
  action: 200,
  statement: 200,
  answer: 5_000,
  followUp: 200,
  point: { characters: 200, words: 15 },
  lowerCaseTopics: true,
  needsWhy: true,
  needsYear: true,
};

/** Decks that are read from a guide, in the guide's own words and lengths. */
export const deckOfAnyGuide: Limits = {
  title: 200,
  heading: 1_000,
  topic: 300,
  prompt: 50_000,
  action: 5_000,
  statement: 5_000,
  answer: 500_000,
  followUp: 200,
  point: { characters: 5_000, words: 1_000 },
  lowerCaseTopics: false,
  needsWhy: false,
  needsYear: false,
};
