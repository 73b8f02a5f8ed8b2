/** The sentences of a text, as a reader of English would cut them. */
export function sentencesOf(text: string): string[] {
  const cut = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
  return joinFragments(cut.map(({ segment }) => segment.trim()).filter(Boolean));
}

/** "e.g." and "vs." end no sentence, and a mark alone is none. */
function joinFragments(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      (/\b(?:e\.g|i\.e|vs|etc|approx|cf|Dr|Mr|Ms|No)\.$/.test(last) ||
        !/\p{L}|\p{N}/u.test(sentence));
    if (goesOn) joined[joined.length - 1] = `${last} ${sentence}`;
    else joined.push(sentence);
  }
  return joined;
}
