/** What a table of notes may be: far more than a person writes, and little enough that a hostile file exhausts nothing. */
export const tableLimits = {
  /** Bytes of a file. */
  bytes: 40_000_000,
  /** Characters of its text. */
  characters: 20_000_000,
  rows: 100_000,
  columns: 100,
  /** Characters of one cell: the longest answer that a deck may hold, with room for its marks. */
  cell: 600_000,
  /** So many problems are told one by one. */
  problems: 200,
  /** Characters of a separator. */
  separator: 10,
} as const;
