/** The sentences of a text, as a reader of its language (BCP 47) would cut them. */
export function sentencesOf(text: string, language = "en"): string[] {
  const cut = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
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
