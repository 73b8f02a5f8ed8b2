import { askedIn, type Note } from "#model/note.ts";

/** Two notes that share this part of their words are one note in two wordings. */
const alike = 0.5;

/** For each new note the old one, as the guide worded it, that it is a rewording of, or null. Each old note is matched once. */
export function matchNotes(before: readonly Note[], after: readonly Note[]): (Note | null)[] {
  const free = new Map(before.map((note) => [note, shinglesOf(note)]));
  // The same wording is taken before a like one, so that twins stay apart.
  const byWording = grouped(before.map((note) => [wordingOf(note), note]));
  const exact = after.map((note) => {
    const same = byWording.get(wordingOf(note))?.shift() ?? null;
    if (same) free.delete(same);
    return same;
  });
  const holders = holdersOf(free);
  return after.map((note, at) => {
    const match = exact[at] ?? likest(shinglesOf(note), holders, free);
    if (match) free.delete(match);
    return match;
  });
}

/** How much of two texts is shared: the Jaccard index of their pairs of words, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}

type Shingles = ReadonlySet<string>;

const shinglesOf = (note: Note): Shingles => shingles(wordingOf(note));

/** The pairs of neighbouring words of a text, whatever its case and marks; its words where there is but one. */
export function shingles(text: string): Shingles {
  const words =
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return new Set(words);
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

const wordingOf = (note: Note): string => askedIn(note.content);

/** Which notes hold a shingle, so that only notes that share one are compared. */
const holdersOf = (notes: ReadonlyMap<Note, Shingles>): Map<string, Note[]> =>
  grouped(
    (function* () {
      for (const [note, held] of notes) for (const shingle of held) yield [shingle, note] as const;
    })(),
  );

function grouped(pairs: Iterable<readonly [string, Note]>): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const [key, note] of pairs) {
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return groups;
}

/**
 * Some shingles of which a text that is alike has at least one: it shares so many of all that it cannot lack these. The rarest
 * are taken, since thousands of questions begin with the same words (Chaudhuri, Ganti and Kaushik 2006, prefix filtering).
 */
function tellingOf(wanted: Shingles, holders: ReadonlyMap<string, readonly Note[]>): string[] {
  const count = (shingle: string) => holders.get(shingle)?.length ?? 0;
  const rarestFirst = [...wanted].sort((a, b) => count(a) - count(b));
  return rarestFirst.slice(0, wanted.size - Math.ceil(alike * wanted.size) + 1);
}

function likest(
  wanted: Shingles,
  holders: ReadonlyMap<string, readonly Note[]>,
  free: ReadonlyMap<Note, Shingles>,
): Note | null {
  const telling = tellingOf(wanted, holders);
  const candidates = new Set(telling.flatMap((shingle) => holders.get(shingle) ?? []));
  let best: { note: Note; share: number } | null = null;
  for (const note of candidates) {
    const held = free.get(note);
    const share = held ? likeness(wanted, held) : 0;
    if (share >= alike && share > (best?.share ?? 0)) best = { note, share };
  }
  return best?.note ?? null;
}
