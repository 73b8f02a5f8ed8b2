/** The end of a line, as Windows, Unix and old Macintosh files write it. */
export const lineEnd = /\r\n|\n|\r/g;

export const countOfLineEnds = (text: string): number => text.match(lineEnd)?.length ?? 0;
