import { anyField, fields } from "./fields.ts";
import { noteStates, wordOfState } from "./note-states.ts";
import { eachWord } from "./words.ts";

/** A word that is looked for. */
export type QueryWord = {
  readonly text: string;
  /** Whether it may be the beginning of a word: it is being typed, or is a single character of a script without spaces. */
  readonly isBegun: boolean;
  /** In which fields it counts. */
  readonly fields: number;
};

/** What is looked up besides the index of words, since it changes with every rating. */
export const lookedUpStates = ["due", "new", "leech"] as const;
export type LookedUpState = (typeof lookedUpStates)[number];

/** What is looked for; all of it must hold of a note. */
export type Query = {
  readonly words: readonly QueryWord[];
  readonly states: readonly LookedUpState[];
  /** Missed within so many days; null where that does not matter. */
  readonly missedDays: number | null;
};

const inFull = { isBegun: false, fields: anyField };

/** Any more tell nothing more. */
const mostWords = 16;

/** What belongs to a name, with its value bare or in quotes; or anything without spaces. */
export const terms = /(topic|deck|is|missed):("[^"]*"?|\S*)|\S+/giu;

/** Reads what was typed. Whatever is no known term is words. */
export function parseQuery(typed: string): Query {
  const words: QueryWord[] = [];
  const narrowing: QueryWord[] = [];
  const states = new Set<LookedUpState>();
  let missedDays: number | null = null;
  for (const [whole, name, given] of typed.matchAll(terms)) {
    const bare = given?.replaceAll('"', "") ?? "";
    if (name && bare === "") continue;
    const days = daysIn(bare);
    const value = bare.toLowerCase();
    const state = lookedUpStates.find((each) => each === value);
    const noteState = noteStates.find((each) => each === value);
    switch (name?.toLowerCase()) {
      case "topic":
        narrowing.push(...begun(wordsIn(bare, fields.topic)));
        break;
      case "deck":
        narrowing.push(...begun(wordsIn(bare, fields.deck)));
        break;
      case "is":
        if (state) states.add(state);
        else if (noteState) narrowing.push({ text: wordOfState(noteState), ...inFull });
        else words.push(...wordsIn(whole, anyField));
        break;
      case "missed":
        if (days !== null) missedDays = days;
        else words.push(...wordsIn(whole, anyField));
        break;
      default:
        words.push(...wordsIn(whole, anyField));
    }
  }
  const all = distinct([...begun(words), ...narrowing]);
  return { words: all.slice(0, mostWords), states: [...states], missedDays };
}

/** Has the last of some words be the beginning of one. */
const begun = (words: readonly QueryWord[]): QueryWord[] =>
  words.map((word, at) => (at === words.length - 1 ? { ...word, isBegun: true } : word));

export const isEmptyQuery = ({ words, states, missedDays }: Query): boolean =>
  words.length === 0 && states.length === 0 && missedDays === null;

/** `7d` is seven days; there are no reviews of none. */
export function daysIn(value: string): number | null {
  const days = /^([1-9]\d{0,3})d$/i.exec(value)?.[1];
  return days === undefined ? null : Number(days);
}

function wordsIn(text: string, fields: number): QueryWord[] {
  const words: QueryWord[] = [];
  eachWord(text, (word, _begin, _end, isTail) => {
    const isBegun = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]$/u.test(word);
    if (!isTail && word !== "") words.push({ text: word, isBegun, fields });
  });
  return words;
}

/** Said twice is said once; the last one stays, which may be a beginning. */
const distinct = (words: readonly QueryWord[]): QueryWord[] => [
  ...new Map(words.map((word) => [`${word.fields} ${word.text}`, word])).values(),
];
