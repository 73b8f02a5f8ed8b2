import type { Answer } from "#model/answer.ts";
import type { Collection, CollectionTable, KeptCard } from "#model/collection.ts";
import type { Mine } from "#model/mine.ts";
import type { Note } from "#model/note.ts";
import { compareStamps, type Stamp } from "#model/stamp.ts";
import { canonicalText } from "./canonical-text.ts";

export type Row<Table extends CollectionTable> = Collection[Table][number];

/** A field, or some that change together, and when they were last changed. */
type Versioned = { readonly changed?: Stamp | undefined };

/** Of two versions the one with the later stamp; one without a stamp counts as the earliest. */
function later<Version extends Versioned>(a: Version, b: Version): Version {
  const [ofA, ofB] = [a.changed ?? null, b.changed ?? null];
  const order = compareStamps(ofA, ofB);
  return order === 0 ? greater(a, b) : order > 0 ? a : b;
}

/** The same of versions that may not be there. */
const laterOf = <Version extends Versioned>(
  a: Version | null | undefined,
  b: Version | null | undefined,
): Version | null | undefined => (a && b ? later(a, b) : (a ?? b));

/** One of two rows that nothing tells apart in time: the same one, whichever comes first. */
const greater = <Value>(a: Value, b: Value): Value =>
  canonicalText(a) >= canonicalText(b) ? a : b;

/**
 * What two devices know of one row, put together. For each table this is the join of a semilattice (Shapiro et al. 2011,
 * conflict-free replicated data types): commutative, associative and idempotent, so that devices end equal in whatever order
 * they exchange what they have.
 */
export const mergedRow: {
  readonly [Table in CollectionTable]: (a: Row<Table>, b: Row<Table>) => Row<Table>;
} = {
  decks: mergedDeck,
  notes: mergedNote,
  cards: mergedCard,
  // Entries are never changed: two of one id are the same.
  reviews: greater,
  // It ends once; taking back its last rating opens it again, which is not worth a stamp.
  sittings: (a, b) => ((a.endedAt ?? 0) === (b.endedAt ?? 0) ? greater(a, b) : lastEnded(a, b)),
  interviews: later,
  dayMinutes: later,
  settings: later,
  answers: mergedAnswer,
  mocks: later,
};

/** What its guide says of a deck, and whether its user has deleted it, change apart from each other. */
function mergedDeck(
  { removed: ofA, ...a }: Row<"decks">,
  { removed: ofB, ...b }: Row<"decks">,
): Row<"decks"> {
  const removed = laterOf(ofA, ofB);
  return { ...later(a, b), ...(removed && { removed }) };
}

/** The guide's wording, the user's own, and each thing besides that they have said of a note, change apart from each other. */
function mergedNote(
  { edit: editOfA, mine: mineOfA, ...a }: Note,
  { edit: editOfB, mine: mineOfB, ...b }: Note,
): Note {
  const edit = laterOf(editOfA, editOfB) ?? null;
  const mine = mineOfA && mineOfB ? mergedMine(mineOfA, mineOfB) : (mineOfA ?? mineOfB);
  return { ...later<Omit<Note, "edit" | "mine">>(a, b), edit, ...(mine && { mine }) };
}

function mergedMine(a: Mine, b: Mine): Mine {
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Mine)[];
  return Object.fromEntries(
    fields.map((field) => [field, laterOf<Versioned>(a[field], b[field])]),
  ) as Mine;
}

function mergedAnswer(a: Answer, b: Answer): Answer {
  const removed = laterOf(a.removed, b.removed);
  return {
    id: a.id,
    words: later(a.words, b.words),
    serves: later(a.serves, b.serves),
    ...(removed && { removed }),
  };
}

function mergedCard(a: KeptCard, b: KeptCard): KeptCard {
  const { suspended, changed } = later(suspension(a), suspension(b));
  return {
    id: a.id,
    order: Math.min(a.order, b.order),
    suspended,
    ...(changed && { suspendedChanged: changed }),
  };
}

const suspension = ({ suspended, suspendedChanged: changed }: KeptCard) => ({ suspended, changed });

const lastEnded = (a: Row<"sittings">, b: Row<"sittings">): Row<"sittings"> =>
  (a.endedAt ?? 0) > (b.endedAt ?? 0) ? a : b;

/** What tells the rows of a table apart. */
export const keyIn: { readonly [Table in CollectionTable]: (row: Row<Table>) => string } = {
  decks: ({ id }) => id,
  notes: ({ id }) => id,
  cards: ({ id }) => id,
  reviews: ({ id }) => id,
  sittings: ({ id }) => id,
  interviews: ({ id }) => id,
  dayMinutes: ({ day }) => day,
  settings: ({ key }) => key,
  answers: ({ id }) => id,
  mocks: ({ id }) => id,
};

/**
 * Two collections put together: every review of both, and of each thing that was changed on both its last change. Nothing
 * that either has is missing; what was removed stays removed unless it was changed later. Rows come sorted by their keys.
 */
export const mergeCollections = (a: Collection, b: Collection): Collection => ({
  decks: mergedTable("decks", a, b),
  notes: mergedTable("notes", a, b),
  cards: mergedTable("cards", a, b),
  reviews: mergedTable("reviews", a, b),
  sittings: mergedTable("sittings", a, b),
  interviews: mergedTable("interviews", a, b),
  dayMinutes: mergedTable("dayMinutes", a, b),
  settings: mergedTable("settings", a, b),
  answers: mergedTable("answers", a, b),
  mocks: mergedTable("mocks", a, b),
});

function mergedTable<Table extends CollectionTable>(
  table: Table,
  a: Collection,
  b: Collection,
): Row<Table>[] {
  const rows = new Map<string, Row<Table>>();
  for (const row of [...a[table], ...b[table]] as Row<Table>[]) {
    const key = keyIn[table](row);
    const known = rows.get(key);
    rows.set(key, known ? mergedRow[table](known, row) : row);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
