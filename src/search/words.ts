/**
 * Is told a word as it is searched for, and where it stands in the text.
 *
 * @param isTail whether it is the last character of a run of them that is not spaced; its run is told by what stands before
 */
type Told = (word: string, begin: number, end: number, isTail: boolean) => void;

/** Letters, digits and the marks on them; with what tells C++ and C# from C. */
const spaced = /[\p{L}\p{N}\p{M}]+(?:(?:\+\+|#)(?![\p{L}\p{N}\p{M}]))?/gu;

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;

const plain = /^[a-z\d]*$/;
const latin = /^[\0-\u02ff]*$/;

/** Longer words are known by so much of them. */
const longest = 40;

/**
 * Goes through the words of a text. Of a script without spaces each two characters that stand together count as a word: there
 * is no need to know its words, and what is found has all of them in it.
 */
export function eachWord(text: string, told: Told): void {
  for (const match of text.matchAll(spaced)) {
    const [found] = match;
    if (latin.test(found)) told(folded(found), match.index, match.index + found.length, false);
    else eachPart(found, match.index, told);
  }
}

/** A word in which scripts may meet. */
function eachPart(text: string, begin: number, told: Told): void {
  let at = 0;
  for (const { 0: run, index } of text.matchAll(unspaced)) {
    if (index > at) told(folded(text.slice(at, index)), begin + at, begin + index, false);
    eachPair(run, begin + index, told);
    at = index + run.length;
  }
  if (at < text.length) told(folded(text.slice(at)), begin + at, begin + text.length, false);
}

function eachPair(run: string, begin: number, told: Told): void {
  const characters = [...run];
  let at = begin;
  for (const [position, character] of characters.entries()) {
    const pair = character + (characters[position + 1] ?? "");
    const isTail = position > 0 && position === characters.length - 1;
    told(folded(pair), at, at + pair.length, isTail);
    at += character.length;
  }
}

/** What Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ς: "σ",
};

/** The accents of Latin, Greek and Cyrillic letters, and the vowels of Hebrew and Arabic. Elsewhere marks are letters. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/g;

/** A word without what people leave out when they type in haste: capitals and accents. */
export function folded(word: string): string {
  const small = word.toLowerCase();
  if (plain.test(small)) return small.slice(0, longest);
  return word
    .normalize("NFKD")
    .toUpperCase()
    .toLowerCase()
    .replace(accents, "")
    .normalize("NFC")
    .replace(/[øłđæœς]/g, (letter) => letters[letter] ?? letter)
    .slice(0, longest);
}
