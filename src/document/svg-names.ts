/**
 * The names of the attributes of drawings, as property-information has them: none. Drawings are taken out of a guide, and all their
 * names are 3 kB of the download. An attribute that has no name here keeps the one it is written with.
 */
export const svg = { property: {}, normal: {}, space: "svg" };
