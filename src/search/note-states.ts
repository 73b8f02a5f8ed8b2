/** What is known of a note besides its words. It is looked for as a word, but no text has one like it. */
export const noteStates = ["suspended", "disputed", "edited"] as const;
export type NoteState = (typeof noteStates)[number];

export const wordOfState = (state: NoteState): string => `:${state}`;
