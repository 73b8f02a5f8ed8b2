const mebibyte = 2 ** 20;

/**
 * What a backup may be, far above what a person makes in a lifetime (a million reviews are 370 MB unpacked, 38 MB packed) and
 * low enough that a hostile file exhausts nothing.
 */
export const backupLimits = {
  /** Bytes once unpacked. */
  unpacked: 1024 * mebibyte,
  /** What unpacks to no more bytes than this may do so from any size: it harms nobody. */
  harmless: 16 * mebibyte,
  /** Beyond that, how many times its own size a file may unpack to. Backups unpack to about 10 times theirs. */
  ratio: 200,
  /**
   * Bytes of one line. A note with the longest answer that a guide may have, and its user's own wording beside it, has under 4 MB
   * in any script.
   */
  line: 8 * mebibyte,
  /** Lists and objects in one another. Rows have 6. */
  depth: 24,
  /** Characters of an id. */
  id: 300,
} as const;

/** How many bytes a file of this size may unpack to. */
export const mostUnpacked = (fileSize: number): number =>
  Math.min(backupLimits.unpacked, Math.max(backupLimits.harmless, backupLimits.ratio * fileSize));
