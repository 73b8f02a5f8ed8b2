// What the screens are known by.

export const todayShown = ".today-sheet:not(.skeleton)";
export const progressShown = "main [data-complete]";
/** A card that is asked, before its answer is shown. */
export const cardAsked = ".practice:not(:has(.ratings)) .asked-card";
export const linkTo = (path) => `nav a[href="#${path}"]`;
export const deckShown = ".deck-list .deck-item";
/** A note of a deck that is read. */
export const noteShown = "main .note";
