/** Words that are frequent in one of these languages and rare in the others. */
const frequent: Readonly<Record<string, string>> = {
  en: "the and of is are what that with for you how this which your",
  de: "der die das und ist nicht ein eine mit auf wie was wird werden sich",
  es: "el los las que y es una por para con qué cómo del más se",
  fr: "le les des et est une dans pour que qui avec sur vous ce du",
  it: "il gli che è una per con della sono come di non cosa nel",
  pt: "os que é uma para com não em do da como são você mais",
  nl: "het een en van is niet met voor dat wat hoe zijn wordt je",
  sv: "och är att det som en ett med för inte vad hur på av",
  pl: "i w jest nie na się z że co jak do to są przez",
};

/** Scripts that one language alone is written in, more or less. */
const scripts: readonly (readonly [tag: string, letters: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
];

/** Fewer words tell nothing. */
const enough = 8;

/**
 * The language that a text seems to be in, by its most frequent words or its script; null where that is not clear. It is a proposal:
 * its reader is to be asked.
 */
export function likelyLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, own] of scripts) {
    if ((text.match(own)?.length ?? 0) > letters / 5) return tag;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(frequent)
    .map(([tag, list]) => {
      const known = new Set(list.split(" "));
      return { tag, count: words.filter((word) => known.has(word)).length };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count < enough || first.count < 1.5 * second.count) return null;
  return first.tag;
}
