/** What a link that carries a deck may be. */
export const linkLimits = {
  /** Characters of the part behind #. Some programs cut addresses that are longer than about 8,000. */
  characters: 7_800,
  /** Bytes that it may unpack to: far more than fits into such a link of words. */
  unpacked: 262_144,
  /** Lists in one another: deck, notes, note, what is disputed, one side. */
  depth: 6,
} as const;
