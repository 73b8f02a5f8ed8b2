import type { Collection, CollectionTable, KeptCard } from "#model/collection.ts";
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
  decks: later,
  notes: mergedNote,
  cards: mergedCard,
  // Entries are never changed: two of one id are the same.
  reviews: greater,
  // It ends once; taking back its last rating opens it again, which is not worth a stamp.
  sittings: (a, b) => ((a.endedAt ?? 0) === (b.endedAt ?? 0) ? greater(a, b) : lastEnded(a, b)),
  interviews: later,
  dayMinutes: later,
  settings: later,
};

/** The guide's wording and the user's own change apart from each other. */
function mergedNote(a: Note, b: Note): Note {
  const { edit: ofA, ...wordingA } = a;
  const { edit: ofB, ...wordingB } = b;
  const edit = ofA && ofB ? later(ofA, ofB) : (ofA ?? ofB);
  return { ...later<Omit<Note, "edit">>(wordingA, wordingB), edit };
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
