/**
 * The version of what is counted in roll-ups, and in the classes of reviews. It grows with every change of it, and all is then
 * counted anew.
 */
export const rollUpVersion = 1;
