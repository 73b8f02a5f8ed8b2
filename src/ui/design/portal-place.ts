/** Where what belongs to a button is put: over the screen, and within the landmark in which those who hear the page look for it. */
export const portalPlace = (): HTMLElement => document.querySelector("main") ?? document.body;
