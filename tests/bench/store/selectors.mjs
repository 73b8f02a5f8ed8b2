// What the screens are known by.

export const todayShown = ".today-sheet:not(.skeleton)";
export const progressShown = "main [data-complete]";
/** All reviews are counted, by the rules of today. */
export const progressCurrent = "main [data-complete]:not(:has(.notice[role=status]))";
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
export const fileInput = ".restore-panel input[type=file]";
export const backupFound = ".restore-found";
/** How far it is, or that it is done, where it is quick. */
export const workShown = ".restore-panel :is(.work-progress, [role=status] .notice)";
export const restoreDone = ".restore-panel [role=status] .notice";
