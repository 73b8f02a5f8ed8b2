// What the screens are known by.

export const todayShown = ".today-sheet:not(.skeleton)";
export const progressShown = "main [data-complete]";
/** A card that is asked, before its answer is shown. */
export const cardAsked = ".practice:not(:has(.ratings)) .asked-card";
export const linkTo = (path) => `nav a[href="#${path}"]`;
export const deckShown = ".deck-list .deck-item";
/** What there is to do in a deck. */
export const standingShown = ".deck-standing > p";
/** A note of a deck that is read. */
export const noteShown = "main .note";
/** The way out of practice. */
export const leave = '.practice-bar a[href="#/"]';
export const searchReady = ".search-screen[data-ready]";
/** The notes that are found for what was typed. */
export const foundFor = (typed) =>
  `.search-screen[data-found="${typed}"]:not(:has(.search-unread)) .search-hit`;
