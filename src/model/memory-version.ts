/**
 * The version of the rules by which a card's memory follows from its log. It grows with every change of what `src/memory` makes of
 * the same log, such as other parameters of FSRS, and all memories are then made anew.
 */
export const memoryVersion = 1;

/** The version that memories were made with before it was noted down. */
export const firstMemoryVersion = 1;
