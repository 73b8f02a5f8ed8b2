import type { NoteId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";

/** Some notes of a topic that follow one another: they are read, and come into the page, together. */
export type NoteBlock = {
  /** The position of its topic. */
  readonly topic: number;
  readonly isFirstOfTopic: boolean;
  /** The position of its first note among all of the deck. */
  readonly begin: number;
  readonly notes: readonly NoteId[];
};

/** About as many as a phone shows. */
export const blockSize = 8;

/** The notes of a deck in blocks, in their order. */
export function blocksOf({ topics }: Outline): NoteBlock[] {
  let begin = 0;
  return topics.flatMap(({ notes }, topic) =>
    Array.from({ length: Math.ceil(notes.length / blockSize) }, (_, at): NoteBlock => {
      const some = notes.slice(at * blockSize, (at + 1) * blockSize);
      begin += some.length;
      return { topic, isFirstOfTopic: at === 0, begin: begin - some.length, notes: some };
    }),
  );
}
