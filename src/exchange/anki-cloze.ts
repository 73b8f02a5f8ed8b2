import { gapsOf } from "#deck/faces.ts";

/** A note has at most this many gaps; more become notes of their own. */
const mostGaps = 4;
/** A text with more than this is no fact that a person learns. */
const mostOpened = 100;

// Stand for the braces of a gap while the clozes around it are read.
const [opens, closes] = ["\ue000", "\ue001"];
const cloze = /\{\{c\d+::((?:(?!\{\{|\}\}).)*)\}\}/gs;

export const hasCloze = (text: string): boolean => text.search(cloze) !== -1;

/** `{{c1::Paris::city}}` as `{{Paris}}`. The hint is left out; of a cloze within another, the outer one is the gap. */
export function gapsOfClozes(text: string): string {
  let read = text.replaceAll(opens, "").replaceAll(closes, "");
  for (let depth = 0; depth < 8 && hasCloze(read); depth += 1)
    read = read.replace(cloze, (_, said: string) => `${opens}${withoutHint(said)}${closes}`);
  return read.replaceAll(opens, "{{").replaceAll(closes, "}}");
}

const withoutHint = (said: string): string =>
  (said.split("::")[0] ?? "").replaceAll(opens, "").replaceAll(closes, "");

/**
 * The fact itself, or several of them where it has more gaps than a note may have: each asks for some, and shows the others. None where
 * nobody could learn it.
 */
export function factsOf(text: string): string[] {
  if (text.split("{{").length > mostOpened) return [];
  const gaps = gapsOf(text).length;
  if (gaps <= mostGaps) return [text];
  return Array.from({ length: Math.ceil(gaps / mostGaps) }, (_, part) => {
    let at = -1;
    return text.replace(/\{\{(.*?)\}\}/g, (gap, said: string) => {
      at += 1;
      return Math.floor(at / mostGaps) === part ? gap : said.trim();
    });
  });
}
